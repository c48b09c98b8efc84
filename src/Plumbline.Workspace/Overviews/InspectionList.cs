using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Seeding;

namespace Plumbline.Workspace.Overviews;

/// <summary>The inspections that somebody has a part in, each with its stage and its next date.</summary>
/// <param name="Inspections">Those that are current, or those that are closed in the way that was asked for.</param>
/// <param name="Closed">How many of theirs are closed in each way.</param>
public sealed record InspectionList(IReadOnlyList<ListedInspection> Inspections, IReadOnlyDictionary<Closure, int> Closed)
{
    /// <summary>All of them for those who may read every inspection; otherwise those that they are assigned to in a role that they hold.</summary>
    /// <param name="closed">Those that are closed so; null for the current ones.</param>
    public static async Task<InspectionList> ReadAsync(Views views, Acting who, Closure? closed = null, CancellationToken stop = default)
    {
        var db = views.Db;
        var all = who.May(Act.ReadInspection);
        var own = who.Assigned.Where(part => who.Roles.Contains(part.Role)).Select(part => part.Inspection).Distinct().ToList();
        var theirs = db.Inspections.AsNoTracking().Where(inspection => all || own.Contains(inspection.Id));
        var code = closed?.Code();
        var inspections = await theirs.Where(inspection => inspection.ClosedAs == code).OrderBy(inspection => inspection.AreaEnglish).ToListAsync(stop);
        var numbers = await theirs.Where(inspection => inspection.ClosedAs != null).GroupBy(inspection => inspection.ClosedAs)
            .Select(group => new { Code = group.Key, Number = group.Count() }).ToListAsync(stop);
        var ids = inspections.Select(inspection => inspection.Id).ToList();
        var dates = (await db.TimetableDates.AsNoTracking().Where(date => ids.Contains(date.InspectionId)).ToListAsync(stop))
            .ToLookup(date => date.InspectionId);
        var facts = await GatheredFacts.OfAsync(
            db, ids, [.. inspections.Where(who.SeesCopiesUnmarked).Select(inspection => inspection.Id)], who.Today, stop);
        return new InspectionList(
            [
                .. inspections.Select(inspection => new ListedInspection(
                    inspection,
                    InspectionTimetable.Of(dates[inspection.Id]),
                    facts[inspection.Id],
                    who.MayAt(inspection, Act.ReadInspection))),
            ],
            Closures.All.ToDictionary(closure => closure, closure => numbers.FirstOrDefault(row => row.Code == closure.Code())?.Number ?? 0));
    }
}
