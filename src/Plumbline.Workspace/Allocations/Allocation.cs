using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Allocations;

/// <summary>Who reads which case of an inspection first, and who could.</summary>
/// <param name="Declared">The conflicts of interest that the team has declared.</param>
public sealed record Allocation(
    KeptInspection Inspection, IReadOnlyList<CaseReader> Readers, IReadOnlyList<AllocatedCase> Cases, IReadOnlyList<TeamConflict> Declared)
{
    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<Allocation?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.AllocateCases, inspection, stop) is not { } found)
        {
            return null;
        }

        var readers = await CaseReaders.OfAsync(db, inspection, Act.JudgeCases, stop);
        var held = await db.Allocations.AsNoTracking()
            .Where(allocation => allocation.InspectionId == inspection && allocation.Purpose == Purpose.First && allocation.EndedAt == null)
            .ToDictionaryAsync(allocation => allocation.CaseId, allocation => allocation.AccountId, stop);
        var states = await db.Records.AsNoTracking().Where(record => record.InspectionId == inspection && record.Purpose == Purpose.First)
            .ToDictionaryAsync(record => record.CaseId, record => record.State, stop);
        var ties = await CaseReaders.TiesAsync(db, found, stop);
        var cases = ties.Select(tie => CaseOf(tie.Case, [.. readers.Where(reader => CaseReaders.FaultsOf(reader, tie).Count == 0)]));
        return new Allocation(found, readers, [.. cases], await TeamConflict.AllAsync(db, found, stop));

        AllocatedCase CaseOf(string @case, IReadOnlyList<CaseReader> free)
        {
            var reader = held.TryGetValue(@case, out var account) ? account : (Guid?)null;
            return new AllocatedCase(@case, free, reader, states.TryGetValue(@case, out var state) ? ReviewStates.FromCode(state) : null)
            {
                Closed = free.Any(one => one.Id == reader) ? null : readers.FirstOrDefault(one => one.Id == reader),
            };
        }
    }
}
