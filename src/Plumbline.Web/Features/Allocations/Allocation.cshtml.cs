using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Allocations;

namespace Plumbline.Web.Features.Allocations;

/// <summary>Gives cases to those who read them, within the rules of conflict of interest.</summary>
[Allow(Act.AllocateCases)]
public sealed class AllocationPage(Views views, GiveCases giving, ShareOutCases sharing, WhoAsks who, Speech say) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    internal Allocation Shown { get; private set; } = null!;

    internal IReadOnlyList<AllocationRow> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection, []);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        var (wanted, seen) = (Typed(AllocationRow.FieldStart), Typed(AllocationRow.SeenStart));
        return await Answer(inspection, await giving.RunAsync(who.Acting(), inspection, wanted, seen, HttpContext.RequestAborted), wanted);
    }

    public async Task<IActionResult> OnPostShareOutAsync(string inspection) =>
        await Answer(inspection, await sharing.RunAsync(who.Acting(), inspection, HttpContext.RequestAborted), []);

    internal int LoadOf(CaseReader reader) => Rows.Count(row => row.Reader == reader.Id);

    internal string StateOf(AllocationRow row) => row.Given.State is { } state ? say[ReviewStateWords.Of(state)] : say[AllocationWords.NotOpened];

    /// <summary>The account in each field of a kind, by its case; null where nobody is chosen.</summary>
    private Dictionary<string, Guid?> Typed(string start) => Request.Form.Where(field => field.Key.StartsWith(start, StringComparison.Ordinal))
        .DistinctBy(field => AllocationRow.CaseOf(field.Key[start.Length..]))
        .ToDictionary(field => AllocationRow.CaseOf(field.Key[start.Length..]), field => Guid.TryParse(field.Value, out var reader) ? reader : (Guid?)null);

    /// <summary>The field in which the reader of a case was sent.</summary>
    private string FieldOf(string? @case) =>
        Request.Form.Keys.FirstOrDefault(key => key.StartsWith(AllocationRow.FieldStart, StringComparison.Ordinal)
            && AllocationRow.CaseOf(key[AllocationRow.FieldStart.Length..]) == @case)
        ?? AllocationRow.FieldStart + @case;

    private async Task<IActionResult> Answer(string inspection, Result<int> done, Dictionary<string, Guid?> wanted) =>
        done.IsRefused && !done.IsClosed() && ModelState.Refuse(say, done.Refusals, refusal => FieldOf(refusal.Subject))
            ? await Show(inspection, wanted)
            : LocalRedirect(InspectionLinks.Allocation(inspection) + "?saved=true");

    private async Task<IActionResult> Show(string inspection, Dictionary<string, Guid?> wanted)
    {
        if (await Allocation.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        var alike = shown.Cases.CountBy(given => given.Case, StringComparer.OrdinalIgnoreCase).ToDictionary(StringComparer.OrdinalIgnoreCase);
        Rows =
        [
            .. shown.Cases.Select(given =>
                new AllocationRow(given, wanted.TryGetValue(given.Case, out var reader) ? reader : given.Reader, HasTwin: alike[given.Case] > 1)),
        ];
        return Page();
    }
}
