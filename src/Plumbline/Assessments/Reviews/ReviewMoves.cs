namespace Plumbline.Assessments.Reviews;

/// <summary>Every move there is. docs/methods/review.md prints this table, and a test compares the two.</summary>
public static class ReviewMoves
{
    private const ReviewPart Reviewing = ReviewPart.Reviewer | ReviewPart.Senior;

    public static IReadOnlyList<ReviewMove> All { get; } =
    [
        new(ReviewStep.Begin, [ReviewState.Made], ReviewState.InProgress, ReviewPart.Assessor),
        new(ReviewStep.HandOver, [ReviewState.InProgress, ReviewState.Returned], ReviewState.Ready, ReviewPart.Assessor),
        new(ReviewStep.TakeBack, [ReviewState.Ready], ReviewState.InProgress, ReviewPart.Assessor),
        new(ReviewStep.BeginReview, [ReviewState.Ready], ReviewState.InReview, Reviewing),
        new(ReviewStep.Return, [ReviewState.InReview], ReviewState.Returned, Reviewing),
        new(ReviewStep.Complete, [ReviewState.InReview], ReviewState.Complete, Reviewing),
        new(ReviewStep.Reopen, [ReviewState.Complete], ReviewState.InReview, Reviewing, NeedsReason: true),
        new(ReviewStep.Lock, [ReviewState.Complete], ReviewState.Locked, ReviewPart.Senior),
        new(ReviewStep.Unlock, [ReviewState.Locked], ReviewState.InReview, ReviewPart.Senior, NeedsReason: true),
    ];

    public static ReviewMove Of(ReviewStep step) => All[(int)step];
}
