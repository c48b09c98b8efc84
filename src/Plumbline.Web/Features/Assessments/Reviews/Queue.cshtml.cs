using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Web.Features.Assessments.Reviews;

/// <summary>The cases of an inspection by their state of review: all of them for those who see all, the own ones for a reader.</summary>
[Allow(Act.ReadCases)]
public sealed class QueuePage(Views views, SignOffInspection signing, WhoAsks who, Speech say) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromQuery(Name = "state")]
    public string? State { get; set; }

    internal IReadOnlyList<QueuedRecord> Records { get; private set; } = [];

    internal IEnumerable<QueuedRecord> Shown => ReviewStates.FromCode(State ?? "") is { } state ? Records.Where(record => record.State == state) : Records;

    /// <summary>Whether the one who looks may sign the whole inspection off, and something is not locked yet.</summary>
    internal bool MaySignOff { get; private set; }

    public async Task OnGetAsync() => await Show();

    /// <summary>Signs the inspection off.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var signed = await signing.RunAsync(who.Acting(), Inspection, HttpContext.RequestAborted);
        if (signed.IsClosed())
        {
            return Forbid();
        }

        if (!signed.IsRefused)
        {
            return LocalRedirect(InspectionLinks.Review(Inspection));
        }

        ModelState.Refuse(say, signed.Refusals, _ => "");
        await Show();
        return Page();
    }

    private async Task Show()
    {
        Records = (await CasesForReview.ReadAsync(views, who.Acting(), Inspection, HttpContext.RequestAborted))?.Records ?? [];
        MaySignOff = await who.MayAt(Inspection, Act.LockCases, HttpContext.RequestAborted) && Records.Any(record => record.State != ReviewState.Locked);
    }
}
