using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Seeding;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Allocations;

namespace Plumbline.Workspace.Seeding;

/// <summary>Who may read copies of seeded cases.</summary>
internal static class CopyReaders
{
    /// <summary>Whether somebody is shown copies as if they were in the sample: whoever reads cases there and is not to know which are copies.</summary>
    public static bool SeesCopiesUnmarked(this Acting who, KeptInspection inspection) =>
        who.MayAt(inspection, Act.JudgeCases) && !SeedingRules.WouldKnow(act => who.MayAt(inspection, act));

    /// <summary>Everybody who reads first, and whether they would know a copy by what else they may see.</summary>
    public static async Task<IReadOnlyList<(CaseReader Reader, bool WouldKnow)>> OfAsync(PlumblineDb db, KeptInspection inspection, CancellationToken stop)
    {
        var readers = await CaseReaders.OfAsync(db, inspection.Id, Act.JudgeCases, stop);
        var parts = (await db.Assignments.AsNoTracking().Where(part => part.InspectionId == inspection.Id).ToListAsync(stop))
            .ToLookup(part => part.AccountId, part => part.Role);
        return
        [
            .. readers.Select(reader => (reader, SeedingRules.WouldKnow(
                new Standing(reader.Roles.ToHashSet()) { Assigned = parts[reader.Id].ToHashSet() }.May))),
        ];
    }

    /// <summary>Everything that keeps a case from some readers, who are named in it.</summary>
    public static async Task<IReadOnlyList<Refusal>> FaultsOfAsync(Turn turn, KeptCase agreed, IReadOnlyList<Guid> wanted)
    {
        var (db, inspection) = (turn.Db, turn.Inspection.Id);
        var readers = (await OfAsync(db, turn.Inspection, turn.Stop)).ToDictionary(one => one.Reader.Id);
        var ties = (await CaseReaders.TiesAsync(db, turn.Inspection, [agreed.CaseId], turn.Stop)).Single();
        var had = await db.Allocations.AsNoTracking().Where(given => given.InspectionId == inspection && given.CaseId == agreed.CaseId)
            .Select(given => given.AccountId).Union(db.CaseOpenings.Where(opening => opening.InspectionId == inspection && opening.CaseId == agreed.CaseId)
                .Select(opening => opening.AccountId)).ToListAsync(turn.Stop);
        var copies = await db.CasesAndCopies.AsNoTracking().Where(one => one.InspectionId == inspection && one.SeededFrom == agreed.CaseId)
            .Join(db.Allocations, one => new { one.InspectionId, one.CaseId }, given => new { given.InspectionId, given.CaseId }, (_, given) => given.AccountId)
            .ToListAsync(turn.Stop);
        return
        [
            .. wanted.SelectMany(id => !readers.TryGetValue(id, out var one)
                ? [AllocationRefusals.NoReader(SeedingRefusals.ReadersField)]
                : SeedingRules.FaultsOf(one.WouldKnow, had.Contains(id), copies.Contains(id))
                    .Select(fault => SeedingRefusals.Of(fault, one.Reader.Name, agreed.CaseId))
                    .Concat(CaseReaders.FaultsOf(one.Reader, ties).Select(fault => fault with { Subject = SeedingRefusals.ReadersField }))),
        ];
    }
}
