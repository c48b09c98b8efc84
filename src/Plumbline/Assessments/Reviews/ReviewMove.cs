namespace Plumbline.Assessments.Reviews;

/// <summary>One line of the table of moves: from which states a step leads where, and who may take it.</summary>
/// <param name="By">Any one of these parts is enough.</param>
/// <param name="NeedsReason">Whether the step is refused without a reason.</param>
public sealed record ReviewMove(ReviewStep Step, IReadOnlyList<ReviewState> From, ReviewState To, ReviewPart By, bool NeedsReason = false)
{
    /// <summary>Whether it leads on, and not back to an earlier state.</summary>
    public bool LeadsOn => To != ReviewState.Returned && From.Any(state => state < To);
}
