using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Allocations;
using Plumbline.Files.Inspections.Areas;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;

namespace Plumbline.Web.Features.Allocations;

/// <summary>What the team of an inspection has declared, for those who allocate its cases.</summary>
public sealed class DeclaredConflicts(PlumblineDb db, Allocating allocating)
{
    internal async Task<IReadOnlyList<DeclaredLine>> At(KeptInspection inspection, CancellationToken stop)
    {
        var declared = await db.DeclaredConflicts.AsNoTracking().Where(conflict => conflict.InspectionId == inspection.Id && conflict.EndedAt == null)
            .Join(db.Users, conflict => conflict.AccountId, person => person.Id, (conflict, person) => new { Conflict = conflict, person.DisplayName }).ToListAsync(stop);
        if (declared.Count == 0)
        {
            return [];
        }

        var ties = (await allocating.TiesOf(inspection, stop)).ToDictionary(tie => tie.Case);
        var held = (await db.Allocations.AsNoTracking().Where(allocation => allocation.InspectionId == inspection.Id && allocation.EndedAt == null).ToListAsync(stop)).ToLookup(allocation => allocation.AccountId, allocation => allocation.CaseId);
        return
        [
            .. declared.OrderBy(one => one.DisplayName, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.Conflict.Id)
                .Select(one => new DeclaredLine(one.Conflict, one.DisplayName, [.. held[one.Conflict.AccountId].Distinct().Where(@case => Closes(one.Conflict, @case)).Order(StringComparer.Ordinal)])),
        ];

        bool Closes(KeptConflict conflict, string @case) => ties.TryGetValue(@case, out var tie)
            && AllocationRules.Declared([new DeclaredConflict(ConflictKinds.FromCode(conflict.Kind), conflict.Subject)], tie, CarriedAreas.Register).Any();
    }
}
