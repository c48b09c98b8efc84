using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Allocations;
using Plumbline.Files.Inspections.Areas;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Allocations;

/// <summary>A conflict of interest as the lead inspector is told of it.</summary>
/// <param name="Name">Who declared it.</param>
/// <param name="Closed">The cases that it closes and that they have, in whatever state.</param>
/// <param name="Held">Those of them that must be taken from them: neither locked, nor a copy that was handed over and goes to nobody else.</param>
public sealed record TeamConflict(Guid Account, string Name, DeclaredConflict Conflict, IReadOnlyList<string> Closed, IReadOnlyList<string> Held)
{
    /// <summary>All that hold at an inspection, by the name of who declared them.</summary>
    internal static async Task<IReadOnlyList<TeamConflict>> AllAsync(PlumblineDb db, KeptInspection inspection, CancellationToken stop)
    {
        var declared = await db.DeclaredConflicts.AsNoTracking().Where(conflict => conflict.InspectionId == inspection.Id && conflict.EndedAt == null)
            .Join(db.Users, conflict => conflict.AccountId, person => person.Id, (conflict, person) => new { Conflict = conflict, person.DisplayName })
            .ToListAsync(stop);
        if (declared.Count == 0)
        {
            return [];
        }

        var ties = (await CaseReaders.TiesOfHeldAsync(db, inspection, stop)).ToDictionary(tie => tie.Case);
        var held = (await db.Allocations.AsNoTracking().Where(allocation => allocation.InspectionId == inspection.Id && allocation.EndedAt == null)
            .ToListAsync(stop))
            .ToLookup(allocation => allocation.AccountId, allocation => allocation.CaseId);
        var done = (await DoneWith.CasesAsync(db, inspection.Id, stop)).ToHashSet();
        return
        [
            .. declared.OrderBy(one => one.DisplayName, Alphabet.Of(Language.English)).ThenBy(one => one.Conflict.Id)
                .Select(one => (one.DisplayName, one.Conflict.AccountId, Conflict: one.Conflict.AsDeclared()))
                .Select(one => (one.DisplayName, one.AccountId, one.Conflict, Closed: held[one.AccountId].Distinct()
                    .Where(@case => Closes(one.Conflict, @case)).Order(StringComparer.Ordinal).ToList()))
                .Select(one => new TeamConflict(
                    one.AccountId, one.DisplayName, one.Conflict, one.Closed, [.. one.Closed.Where(@case => !done.Contains(@case))])),
        ];

        bool Closes(DeclaredConflict conflict, string @case) =>
            ties.TryGetValue(@case, out var tie) && AllocationRules.Declared([conflict], tie, CarriedAreas.Register).Any();
    }
}
