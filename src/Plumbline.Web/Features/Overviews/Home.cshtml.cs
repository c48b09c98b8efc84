using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Workspace;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Features.Overviews;

/// <summary>What waits for the one who asks, at all their inspections, each thing one click from where it is done.</summary>
[Allow(Act.UseWorkspace)]
public sealed class HomePage(Views views, WhoAsks who, WaitingCount waiting, WorkspaceClock clock) : PageModel
{
    /// <summary>How many of one kind stand there one by one.</summary>
    internal const int Shown = 12;

    internal IReadOnlyList<(WorkKind Kind, IReadOnlyList<WorkItem> Items)> Groups { get; private set; } = [];

    internal IReadOnlyList<ListedInspection> Inspections { get; private set; } = [];

    internal DateOnly Today => clock.Today;

    public async Task OnGetAsync()
    {
        var stop = HttpContext.RequestAborted;
        Groups = [.. (await waiting.Work(stop)).Items.GroupBy(item => item.Kind).Select(kind => (kind.Key, (IReadOnlyList<WorkItem>)[.. kind]))];
        Inspections = (await InspectionList.ReadAsync(views, who.Acting(), stop: stop)).Inspections;
    }
}
