using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Web.Access;
using Plumbline.Workspace;
using Plumbline.Workspace.Inspections;

namespace Plumbline.Web.Features.Inspections;

/// <summary>The inspections that the one who asks has a part in, each with its stage and its next date.</summary>
[Allow(Act.UseWorkspace)]
public sealed class ListPage(PlumblineDb db, WhoAsks who, WorkspaceClock clock) : PageModel
{
    internal IReadOnlyList<InspectionRow> Inspections { get; private set; } = [];

    internal DateOnly Today => clock.Today;

    public async Task OnGetAsync()
    {
        var stop = HttpContext.RequestAborted;
        var assigned = who.Assigned;
        var all = who.May(Act.ReadInspection);
        var inspections = await db.Inspections.AsNoTracking().Where(inspection => all || assigned.Contains(inspection.Id)).OrderBy(inspection => inspection.AreaEnglish).ToListAsync(stop);
        var ids = inspections.Select(inspection => inspection.Id).ToList();
        var dates = (await db.TimetableDates.AsNoTracking().Where(date => ids.Contains(date.InspectionId)).ToListAsync(stop)).ToLookup(date => date.InspectionId);
        var progress = await InspectionProgress.Of(db, ids, stop);
        var rows = new List<InspectionRow>();
        foreach (var inspection in inspections)
        {
            var address = await who.MayAt(inspection.Id, Act.ReadInspection, stop) ? InspectionLinks.Of(inspection.Id) : InspectionLinks.Sending(inspection.Id);
            rows.Add(new InspectionRow(inspection, InspectionTimetable.Of(dates[inspection.Id]), progress.GetValueOrDefault(inspection.Id, InspectionProgress.None), address));
        }

        Inspections = rows;
    }
}
