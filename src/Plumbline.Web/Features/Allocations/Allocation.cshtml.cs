using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Allocations;
using Plumbline.Assessments.Reviews;
using Plumbline.Files.Inspections.Areas;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Allocations;

/// <summary>Gives cases to those who read them, within the rules of conflict of interest.</summary>
[Allow(Act.AllocateCases)]
public sealed class AllocationPage(PlumblineDb db, Allocating allocating, DeclaredConflicts conflicts, WhoAsks who, Speech say) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    internal KeptInspection Inspection { get; private set; } = null!;

    internal IReadOnlyList<Account> Readers { get; private set; } = [];

    internal IReadOnlyList<AllocationRow> Rows { get; private set; } = [];

    internal IReadOnlyList<DeclaredLine> Declared { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string inspection) => await Load(inspection) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        var wanted = Rows.Where(row => Request.Form.ContainsKey(row.Field)).ToDictionary(row => row.Case, row => Guid.TryParse(Request.Form[row.Field], out var reader) ? reader : (Guid?)null);
        var seen = Rows.ToDictionary(row => row.Case, row => Guid.TryParse(Request.Form[row.SeenField], out var reader) ? reader : (Guid?)null);
        return await Give(inspection, wanted, seen);
    }

    public async Task<IActionResult> OnPostShareOutAsync(string inspection) =>
        await Load(inspection) ? await Give(inspection, await allocating.ShareOut(Inspection, HttpContext.RequestAborted), new Dictionary<string, Guid?>()) : NotFound();

    internal int LoadOf(Account reader) => Rows.Count(row => row.Reader == reader.Id);

    internal string StateOf(AllocationRow row) => row.State is { } code && ReviewStates.FromCode(code) is { } state ? say[ReviewStateWords.Of(state)] : say[AllocationWords.NotOpened];

    private async Task<IActionResult> Give(string inspection, IReadOnlyDictionary<string, Guid?> wanted, IReadOnlyDictionary<string, Guid?> seen)
    {
        var given = await allocating.Give(who.Id, Inspection, wanted, seen, HttpContext.RequestAborted);
        if (!given.IsRefused)
        {
            return LocalRedirect(InspectionLinks.Allocation(inspection) + "?saved=true");
        }

        foreach (var refusal in given.Refusals)
        {
            ModelState.AddModelError("reader-" + refusal.Subject, refusal.Code == "given-meanwhile" ? say[AllocationWords.GivenMeanwhile, refusal.Subject] : refusal.Message);
        }

        await Load(inspection);
        Rows = [.. Rows.Select(row => wanted.TryGetValue(row.Case, out var reader) ? row with { Reader = reader, Seen = row.Reader } : row)];
        return Page();
    }

    private async Task<bool> Load(string inspection)
    {
        var stop = HttpContext.RequestAborted;
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } found)
        {
            return false;
        }

        Inspection = found;
        Declared = await conflicts.At(found, stop);
        var readers = await allocating.ReadersOf(inspection, stop);
        Readers = [.. readers.Select(pair => pair.Account)];
        var held = await db.Allocations.AsNoTracking().Where(allocation => allocation.InspectionId == inspection && allocation.Purpose == Purpose.First && allocation.EndedAt == null).ToDictionaryAsync(allocation => allocation.CaseId, allocation => allocation.AccountId, stop);
        var states = await db.Records.AsNoTracking().Where(record => record.InspectionId == inspection && record.Purpose == Purpose.First).ToDictionaryAsync(record => record.CaseId, record => record.State, stop);
        Rows =
        [
            .. (await allocating.TiesOf(found, stop)).Select(tie => new AllocationRow(
                tie.Case,
                [.. readers.Where(pair => AllocationRules.FaultsOf(pair.Reader, tie, CarriedAreas.Register).Count == 0).Select(pair => pair.Account)],
                held.TryGetValue(tie.Case, out var reader) ? reader : null,
                states.GetValueOrDefault(tie.Case))),
        ];
        Rows = [.. Rows.Select(row => row.Reader is { } reader && row.Free.All(account => account.Id != reader) ? row with { Closed = Readers.FirstOrDefault(account => account.Id == reader) } : row)];
        return true;
    }
}
