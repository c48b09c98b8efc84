using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Workspace;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Web.Features.Assessments.Reviews;

/// <summary>The cases of an inspection by their state of review: all of them for those who see all, the own ones for a reader.</summary>
[Allow(Act.ReadCases)]
public sealed class QueuePage(Views views, WhoAsks who) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromQuery(Name = "state")]
    public string? State { get; set; }

    internal IReadOnlyList<QueuedRecord> Records { get; private set; } = [];

    internal IEnumerable<QueuedRecord> Shown => ReviewStates.FromCode(State ?? "") is { } state ? Records.Where(record => record.State == state) : Records;

    public async Task OnGetAsync() => Records = (await CasesForReview.ReadAsync(views, who.Acting(), Inspection, HttpContext.RequestAborted))?.Records ?? [];
}
