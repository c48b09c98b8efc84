using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Allocations;
using Plumbline.Files.Inspections.Areas;
using Plumbline.Storage.Inspections;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Workspace.Exchange;

/// <summary>The cases of an inspection that are closed to the one who asks, whatever else they may do there.</summary>
/// <param name="Blind">Those that they read a second time and have not handed over.</param>
/// <param name="InConflict">Those that a conflict of interest closes which they declared.</param>
public sealed record ClosedCases(IReadOnlyList<string> Blind, IReadOnlyList<string> InConflict)
{
    public bool HasAny => Blind.Count > 0 || InConflict.Count > 0;

    public bool Closes(string @case) => Blind.Contains(@case) || InConflict.Contains(@case);

    internal static async Task<ClosedCases> ReadAsync(Views views, Acting who, KeptInspection inspection, CancellationToken stop)
    {
        var db = views.Db;
        var blind = await RecordLooks.BlindAsync(views, who, inspection.Id, stop);
        var declared = (await db.DeclaredConflicts.AsNoTracking()
            .Where(conflict => conflict.InspectionId == inspection.Id && conflict.AccountId == who.Account && conflict.EndedAt == null).ToListAsync(stop))
            .ConvertAll(conflict => conflict.AsDeclared());
        if (declared.Count == 0)
        {
            return new ClosedCases(blind, []);
        }

        var ties = await CaseReaders.TiesAsync(db, inspection, [.. (await CasesTable.NamedAsync(db, inspection.Id, stop)).Select(@case => @case.CaseId)], stop);
        return new ClosedCases(
            blind,
            [
                .. ties.Where(tie => AllocationRules.Declared(declared, tie, CarriedAreas.Register).Any()).Select(tie => tie.Case)
                    .Order(StringComparer.Ordinal),
            ]);
    }
}
