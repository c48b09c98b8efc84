using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Workspace.Seeding;

namespace Plumbline.Workspace.Overviews.Waiting;

/// <summary>Readers who judged a seeded case further from what was agreed than is tolerated, until somebody who seeds notes that they talked.</summary>
internal static class WaitingTalks
{
    public static async Task<IReadOnlyList<WorkItem>> ReadAsync(Views views, AtInspections at, CancellationToken stop)
    {
        var (db, seeds) = (views.Db, at.Where(Act.SeedCases));
        var handedOver = seeds.Count == 0 ? [] : await CopyReadings.NotTalkedAbout(db).AsNoTracking().Where(one => seeds.Contains(one.InspectionId))
            .Select(one => one.InspectionId).Distinct().ToListAsync(stop);
        var items = new List<WorkItem>();
        foreach (var inspection in handedOver)
        {
            var tolerance = await StatedTolerance.ReadAsync(db, inspection, stop);
            var beyond = (await CopyReadings.NotTalkedAboutAsync(db, views.Instruments, at.Of(inspection), stop))
                .Where(copy => copy.IsBeyond(tolerance)).ToList();
            var readers = beyond.ConvertAll(copy => copy.Reader);
            var names = readers.Count == 0 ? [] : await db.Users.AsNoTracking().Where(person => readers.Contains(person.Id))
                .ToDictionaryAsync(person => person.Id, person => person.DisplayName, stop);
            items.AddRange(beyond.Select(copy => at.Item(WorkKind.ToTalk, inspection, copy.Code) with
            {
                Person = names[copy.Reader],
            }));
        }

        return items;
    }
}
