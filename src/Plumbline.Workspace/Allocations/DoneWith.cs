using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Allocations;

/// <summary>Cases in which nothing is left for their readers to do, so that nobody waits for them to be given to somebody else.</summary>
internal static class DoneWith
{
    private static readonly string[] WithReader = [ReviewState.Made.Code(), ReviewState.InProgress.Code()];

    /// <summary>Those that are locked, and copies of seeded cases from their first hand-over on.</summary>
    public static async Task<IReadOnlyList<string>> CasesAsync(PlumblineDb db, string inspection, CancellationToken stop)
    {
        var locked = ReviewState.Locked.Code();
        return await db.Records.AsNoTracking()
            .Where(record => record.InspectionId == inspection && record.Purpose == Purpose.First && (record.State == locked
                || (!WithReader.Contains(record.State) && db.CasesAndCopies.Any(one => one.InspectionId == inspection && one.CaseId == record.CaseId
                    && one.SeededFrom != null))))
            .Select(record => record.CaseId).ToListAsync(stop);
    }
}
