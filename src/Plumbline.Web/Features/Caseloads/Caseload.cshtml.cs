using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Caseloads;

/// <summary>The list that an inspection draws from: taken in whole or refused with every fault, and cases that cannot be drawn.</summary>
[Allow(Act.KeepCaseload)]
public sealed class CaseloadPage(PlumblineDb db, CaseloadIntake intake, Judgements judgements, AuditTrail audit, WhoAsks who, Speech say, TimeProvider clock) : PageModel
{
    public const int MostShown = 100;

    private const int LargestFile = 16 * 1024 * 1024;
    private const int LongestNote = 500;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The digest of the list that the page showed.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    public string? Case { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    internal KeptInspection Inspection { get; private set; } = null!;

    internal KeptCaseload? Kept { get; private set; }

    internal IReadOnlyList<KeptExclusion> Exclusions { get; private set; } = [];

    internal bool IsDrawn { get; private set; }

    /// <summary>The cases of an inspection that came from a folder, without a caseload.</summary>
    internal int CameWith { get; private set; }

    internal IReadOnlyList<string> Columns { get; private set; } = [];

    internal IReadOnlyList<Refusal> Faults { get; private set; } = [];

    /// <summary>With those that were only counted.</summary>
    internal int FaultCount { get; private set; }

    internal string FileName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string inspection) => await Load(inspection) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        if (Upload is null or { Length: 0 } || Upload.Length > LargestFile)
        {
            return Refused(nameof(Upload), Upload?.Length > LargestFile ? CaseloadWords.TooLarge : CaseloadWords.ChooseFile);
        }

        using var content = new MemoryStream();
        await Upload.CopyToAsync(content, HttpContext.RequestAborted);
        FileName = Path.GetFileName(Upload.FileName);
        var instrument = await judgements.Instruments.ReadAsync(Inspection.InstrumentId, Inspection.InstrumentVersion, HttpContext.RequestAborted);
        var taken = await intake.TakeIn(who.Id, inspection, instrument, content.ToArray(), FileName, string.IsNullOrEmpty(Seen) ? null : Seen, HttpContext.RequestAborted);
        if (!taken.IsRefused)
        {
            return LocalRedirect(InspectionLinks.Caseload(inspection));
        }

        if (taken.Refusals.Any(refusal => refusal.Code == "list-changed"))
        {
            await Load(inspection);
            return Refused(nameof(Upload), CaseloadWords.ListChanged);
        }

        Faults = [.. taken.Refusals.Where(fault => fault.More == 0)];
        FaultCount = taken.Refusals.Total();
        ModelState.AddModelError(nameof(Upload), say[CaseloadWords.Faults, FaultCount, FileName]);
        return Page();
    }

    public async Task<IActionResult> OnPostExcludeAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        await using var turn = await db.TakeTurnAsync(inspection, HttpContext.RequestAborted);
        await Load(inspection);
        var id = (Case ?? "").Trim();
        if (IsDrawn)
        {
            return Refused("", CaseloadWords.DrawnAlready);
        }

        if (Note?.Length > LongestNote)
        {
            return Refused(nameof(Note), InspectionWords.TooLong, LongestNote);
        }

        if (!await db.Cases.AnyAsync(@case => @case.InspectionId == inspection && @case.CaseId == id, HttpContext.RequestAborted))
        {
            return Refused(nameof(Case), CaseloadWords.UnknownCase, id);
        }

        if (Exclusions.All(exclusion => exclusion.CaseId != id) && CaseloadWords.Reasons.Any(reason => reason.Code == Reason))
        {
            db.Add(new KeptExclusion { InspectionId = inspection, CaseId = id, Reason = Reason!, Note = string.IsNullOrWhiteSpace(Note) ? null : Note.Trim(), By = who.Id.ToString(), At = UtcInstant.Of(clock.GetUtcNow()) });
            audit.Note(who.Id, AuditActions.CaseExcluded, id, inspection, $"{{\"reason\":\"{Reason}\"}}");
            await db.SaveChangesAsync(HttpContext.RequestAborted);
            await turn.CommitAsync(HttpContext.RequestAborted);
        }

        return LocalRedirect(InspectionLinks.Caseload(inspection));
    }

    public async Task<IActionResult> OnPostTakeBackAsync(string inspection)
    {
        await using var turn = await db.TakeTurnAsync(inspection, HttpContext.RequestAborted);
        if (!await Load(inspection))
        {
            return NotFound();
        }

        if (!IsDrawn && Exclusions.FirstOrDefault(exclusion => exclusion.CaseId == Case) is { } found)
        {
            db.Remove(found);
            audit.Note(who.Id, AuditActions.ExclusionEnded, found.CaseId, inspection);
            await db.SaveChangesAsync(HttpContext.RequestAborted);
            await turn.CommitAsync(HttpContext.RequestAborted);
        }

        return LocalRedirect(InspectionLinks.Caseload(inspection));
    }

    internal string InWords(KeptExclusion exclusion)
    {
        var reason = CaseloadWords.Reasons.FirstOrDefault(reason => reason.Code == exclusion.Reason).Name is { } name ? say[name] : exclusion.Reason;
        return $"{exclusion.CaseId} – {reason}{(exclusion.Note is { } note ? ": " + note : "")}";
    }

    private async Task<bool> Load(string inspection)
    {
        var stop = HttpContext.RequestAborted;
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } found)
        {
            return false;
        }

        Inspection = found;
        Kept = await db.Caseloads.AsNoTracking().SingleOrDefaultAsync(kept => kept.InspectionId == inspection, stop);
        Exclusions = await db.Exclusions.AsNoTracking().Where(exclusion => exclusion.InspectionId == inspection).OrderBy(exclusion => exclusion.CaseId).ToListAsync(stop);
        CameWith = Kept is not null ? 0 : await db.Cases.CountAsync(@case => @case.InspectionId == inspection && @case.IsSampled, stop);
        IsDrawn = await db.SampleDraws.AnyAsync(draw => draw.InspectionId == inspection, stop);
        Columns = [.. (await judgements.Instruments.ReadAsync(found.InstrumentId, found.InstrumentVersion, stop)).Profile.Select(field => field.Name)];
        return true;
    }

    private PageResult Refused(string field, LocalText message, params ReadOnlySpan<object?> gaps)
    {
        ModelState.AddModelError(field, gaps.IsEmpty ? say[message] : say[message, gaps]);
        return Page();
    }
}
