using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;

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
    public static Task<IReadOnlyList<PinnedComment>> CommentsAsync(Views views, Guid record, CancellationToken stop = default) =>
        CommentsAsync(views.Db, record, stop);

    /// <summary>
    /// Whether they see one reading: the own one always, another only who sees all, and neither of the two of which a second one is still being read blind.
    /// </summary>
    public static bool MaySee(Guid? who, bool seesAll, CaseReading wanted, IReadOnlyList<CaseReading> readings)
    {
        if (wanted.Reader is { } reader && reader == who)
        {
            return true;
        }

        var second = readings.FirstOrDefault(reading => reading.Purpose == Purpose.Second);
        var isClosed = second is not null && IsWithReader(second) && (second == wanted || second.Reader == who);
        return !isClosed && seesAll;
    }

    /// <summary>Whether a second reading waits: until it is handed over, and then until what differs is settled in a third record that is whole.</summary>
    public static bool IsSecondOpen(ReadRecord first, IReadOnlyList<CaseReading> readings)
    {
        if (readings.FirstOrDefault(reading => reading.Purpose == Purpose.Second) is not { } second)
        {
            return false;
        }

        var third = readings.FirstOrDefault(reading => reading.Purpose == Purpose.Adjudicated);
        return IsWithReader(second) || !ReadingPair.Of(first.Assessment(), AnswersOf(second)).IsSettledBy(third is null ? null : AnswersOf(third));

        CaseAssessment AnswersOf(CaseReading reading) => reading.Assessment(first.Case, first.Instrument);
    }

    /// <summary>What the rules of review need to know of a record that has been opened.</summary>
    /// <param name="reader">The account that has the case; null for nobody.</param>
    public static ReviewRecord ReviewOf(ReadRecord read, Guid? reader, IEnumerable<PinnedComment> comments, bool secondIsOpen)
    {
        var stands = read.Present.Judgements;
        return ReviewRecord.Of(read.Assessment(), ReviewStates.FromCode(read.Present.State) ?? ReviewState.Made, reader?.ToString(), comments) with
        {
            SecondReadingIsOpen = secondIsOpen,
            Disputed = [.. read.Present.Disputed],
            WithoutEvidence = EvidenceRules.Lacking(read.Assessment(), question => read.Present.Find(question)?.Judged),
            Overridden = [.. stands.Where(pair => pair.Value.Replaced is not null).Select(pair => pair.Key)],

            // Everyone whose judgement stands, waits for a decision or was replaced; overrides are no judgements of the assessor's side.
            Judges = stands.Values.Where(judgement => judgement.Replaced is null).Select(judgement => judgement.By)
                .Concat(stands.Values.SelectMany(judgement => judgement.Held).Select(held => held.By)).ToHashSet(),
        };
    }

    private static bool IsWithReader(CaseReading reading) => ReviewStates.FromCode(reading.State)?.IsWithAssessor() == true;

    internal static async Task<IReadOnlyList<PinnedComment>> CommentsAsync(PlumblineDb db, Guid record, CancellationToken stop) =>
    [
        .. (await db.Comments.AsNoTracking().Where(comment => comment.RecordId == record).OrderBy(comment => comment.At).ToListAsync(stop))
            .Select(comment => new PinnedComment(comment.Id.ToString(), comment.Question, comment.By, comment.Text, comment.At)
            {
                ResolvedBy = comment.ResolvedBy, Resolved = comment.ResolvedAt, Reply = comment.Reply,
            }),
    ];
}
