using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;

namespace Plumbline.Workspace.Reviews;

/// <summary>
/// The first readings of an inspection by their state of review: all of them for those who see all, the own ones for a reader. Copies of seeded cases stand in
/// it for their readers, who cannot tell them, and for those who seed.
/// </summary>
public sealed record CasesForReview(IReadOnlyList<QueuedRecord> Records)
{
    /// <summary>Null when there is no such inspection, or it is closed to them. What is closed to a second reader is not in it.</summary>
    public static async Task<CasesForReview?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.ReadCases, inspection, stop) is not { } found)
        {
            return null;
        }

        var (seesAll, seeds) = (who.MayAt(found, Act.ReadResults), who.MayAt(found, Act.SeedCases));
        var blind = await RecordLooks.BlindAsync(views, who, inspection, stop);
        var readers = await db.Allocations.AsNoTracking()
            .Where(allocation => allocation.InspectionId == inspection && allocation.Purpose == Purpose.First && allocation.EndedAt == null)
            .Join(db.Users, allocation => allocation.AccountId, person => person.Id, (allocation, person) =>
                new { allocation.CaseId, person.Id, person.DisplayName })
            .ToDictionaryAsync(reader => reader.CaseId, stop);
        var rows = await db.Records.AsNoTracking().Where(record => record.InspectionId == inspection && record.Purpose == Purpose.First)
            .OrderBy(record => record.CaseId)
            .Select(record => new
            {
                record.CaseId, record.State, record.Unanswered, record.ChangedAt, Comments = db.Comments
                    .Count(comment => comment.RecordId == record.Id && comment.ResolvedBy == null),
                SeededFrom = db.CasesAndCopies.Where(one => one.InspectionId == inspection && one.CaseId == record.CaseId)
                    .Select(one => one.SeededFrom).FirstOrDefault(),
            })
            .ToListAsync(stop);
        return new CasesForReview(
        [
            .. rows.Select(row => (Row: row, Reader: readers.GetValueOrDefault(row.CaseId)))
                .Where(one => (one.Reader is { } reader && reader.Id == who.Account) || (seesAll && !blind.Contains(one.Row.CaseId)
                    && (seeds || one.Row.SeededFrom is null)))
                .Select(one => new QueuedRecord(
                    one.Row.CaseId,
                    ReviewStates.FromCode(one.Row.State) ?? ReviewState.Made,
                    one.Reader?.Id,
                    one.Reader?.DisplayName ?? "",
                    one.Row.Unanswered,
                    one.Row.Comments,
                    one.Row.ChangedAt) { SeededFrom = seeds ? one.Row.SeededFrom : null }),
        ]);
    }
}
