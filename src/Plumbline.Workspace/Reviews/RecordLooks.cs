using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;

namespace Plumbline.Workspace.Reviews;

/// <summary>What decides how much of a record somebody sees, and what is pinned to it.</summary>
public static class RecordLooks
{
    private static readonly string[] WithReader = [.. ReviewStates.All.Where(state => state.IsWithAssessor()).Select(state => state.Code())];

    /// <summary>The cases that they read a second time and have not handed over: of these they must not see the first reading.</summary>
    public static async Task<IReadOnlyList<string>> BlindAsync(Views views, Acting who, string inspection, CancellationToken stop = default) =>
        await views.Db.Allocations.AsNoTracking()
        .Where(allocation => allocation.InspectionId == inspection && allocation.AccountId == who.Account && allocation.Purpose == Purpose.Second
            && allocation.EndedAt == null)
        .Join(
            views.Db.Records.Where(record => record.Purpose == Purpose.Second && WithReader.Contains(record.State)),
            allocation => new { allocation.InspectionId, allocation.CaseId },
            record => new { record.InspectionId, record.CaseId },
            (allocation, _) => allocation.CaseId)
        .ToListAsync(stop);

    /// <summary>Whether they have declared a conflict of interest at an inspection that holds.</summary>
    public static Task<bool> HasDeclaredAsync(Views views, Acting who, string inspection, CancellationToken stop = default) =>
        views.Db.DeclaredConflicts.AsNoTracking()
            .AnyAsync(conflict => conflict.InspectionId == inspection && conflict.AccountId == who.Account && conflict.EndedAt == null, stop);

    /// <summary>
    /// The comments that are pinned to a record and its questions, in the order in which they were written, for those to whom the record has been opened.
    /// </summary>
    public static async Task<IReadOnlyList<PinnedComment>> CommentsAsync(Views views, Guid record, CancellationToken stop = default) =>
    [
        .. (await views.Db.Comments.AsNoTracking().Where(comment => comment.RecordId == record).OrderBy(comment => comment.At).ToListAsync(stop))
            .Select(comment => new PinnedComment(comment.Id.ToString(), comment.Question, comment.By, comment.Text, comment.At)
            {
                ResolvedBy = comment.ResolvedBy, Resolved = comment.ResolvedAt, Reply = comment.Reply,
            }),
    ];
}
