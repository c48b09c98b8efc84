using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Workspace.Inspections;

namespace Plumbline.Workspace.Overviews;

/// <summary>The inspections that somebody has a part in, each with its stage and its next date.</summary>
public sealed record InspectionList(IReadOnlyList<ListedInspection> Inspections)
{
    /// <summary>All of them for those who may read every inspection; otherwise those that they are assigned to in a role that they hold.</summary>
    public static async Task<InspectionList> ReadAsync(Views views, Acting who, CancellationToken stop = default)
    {
        var db = views.Db;
        var all = who.May(Act.ReadInspection);
        var own = who.Assigned.Where(part => who.Roles.Contains(part.Role)).Select(part => part.Inspection).Distinct().ToList();
        var inspections = await db.Inspections.AsNoTracking().Where(inspection => all || own.Contains(inspection.Id))
            .OrderBy(inspection => inspection.AreaEnglish).ToListAsync(stop);
        var ids = inspections.Select(inspection => inspection.Id).ToList();
        var dates = (await db.TimetableDates.AsNoTracking().Where(date => ids.Contains(date.InspectionId)).ToListAsync(stop))
            .ToLookup(date => date.InspectionId);
        var facts = await GatheredFacts.OfAsync(db, ids, who.Today, stop);
        return new InspectionList(
        [
            .. inspections.Select(inspection => new ListedInspection(
                inspection,
                InspectionTimetable.Of(dates[inspection.Id]),
                facts[inspection.Id],
                who.MayAt(inspection, Act.ReadInspection))),
        ]);
    }
}
