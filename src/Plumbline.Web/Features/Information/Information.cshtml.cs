using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Information;

/// <summary>What the team asked the service and the monitoring body for before fieldwork: received or missing.</summary>
[Allow(Act.ReadInspection, Act.ReceiveInformation)]
public sealed class InformationPage(PlumblineDb db, AuditTrail audit, WhoAsks who, Speech say, TimeProvider clock) : PageModel
{
    private const int LongestName = 200;

    [BindProperty]
    public Guid Document { get; set; }

    [BindProperty]
    public string? English { get; set; }

    [BindProperty]
    public string? Welsh { get; set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? DueOn { get; set; }

    internal KeptInspection Inspection { get; private set; } = null!;

    internal IReadOnlyList<KeptAdvanceDocument> Documents { get; private set; } = [];

    internal int Arrived => Documents.Count(document => document.ReceivedAt is not null);

    internal bool MayChange { get; private set; }

    internal DateOnly Today => LondonTime.Today(clock);

    public async Task<IActionResult> OnGetAsync(string inspection) => await Load(inspection) ? Page() : NotFound();

    /// <summary>Asks for another document.</summary>
    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        Fit(nameof(English), English, isNeeded: true);
        Fit(nameof(Welsh), Welsh, isNeeded: false);
        var due = DayText.Parse(DueOn);
        if (!string.IsNullOrWhiteSpace(DueOn) && due is null)
        {
            ModelState.AddModelError(nameof(DueOn), say[InspectionWords.EnterDate]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var now = clock.GetUtcNow();
        var asked = new KeptAdvanceDocument
        {
            Id = Guid.CreateVersion7(now), InspectionId = inspection, English = English!.Trim(), Welsh = string.IsNullOrWhiteSpace(Welsh) ? null : Welsh.Trim(),
            From = From == AdvanceDocuments.MonitoringBody ? AdvanceDocuments.MonitoringBody : AdvanceDocuments.Service, Due = due,
        };
        db.Add(asked);
        audit.Note(who.Id, AuditActions.DocumentAskedFor, asked.Id.ToString(), inspection);
        await db.SaveChangesAsync(HttpContext.RequestAborted);
        return LocalRedirect(InspectionLinks.Information(inspection));
    }

    /// <summary>Notes that a document has come, or takes the note back.</summary>
    public async Task<IActionResult> OnPostReceivedAsync(string inspection)
    {
        if (await db.AdvanceDocuments.SingleOrDefaultAsync(document => document.Id == Document && document.InspectionId == inspection, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        var isNew = found.ReceivedAt is null;
        found.ReceivedAt = isNew ? UtcInstant.Of(clock.GetUtcNow()) : null;
        found.ReceivedBy = isNew ? who.Id.ToString() : null;
        audit.Note(who.Id, isNew ? AuditActions.DocumentReceived : AuditActions.DocumentNotReceived, found.Id.ToString(), inspection);
        await db.SaveChangesAsync(HttpContext.RequestAborted);
        return LocalRedirect(InspectionLinks.Information(inspection));
    }

    private async Task<bool> Load(string inspection)
    {
        var stop = HttpContext.RequestAborted;
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } found)
        {
            return false;
        }

        Inspection = found;
        Documents = await db.AdvanceDocuments.AsNoTracking().Where(document => document.InspectionId == inspection).OrderBy(document => document.Id).ToListAsync(stop);
        MayChange = await who.MayAt(inspection, Act.ReceiveInformation, stop);
        return true;
    }

    private void Fit(string field, string? text, bool isNeeded)
    {
        if (isNeeded && string.IsNullOrWhiteSpace(text))
        {
            ModelState.AddModelError(field, say[InformationWords.EnterName]);
        }
        else if (text?.Length > LongestName)
        {
            ModelState.AddModelError(field, say[InspectionWords.TooLong, LongestName]);
        }
    }
}
