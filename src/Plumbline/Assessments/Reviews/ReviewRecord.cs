namespace Plumbline.Assessments.Reviews;

/// <summary>What the rules of review need to know of one record.</summary>
/// <param name="Assessor">The person who reads the case; null when it is not allocated.</param>
/// <param name="Unanswered">Open questions without an answer, by name.</param>
/// <param name="Faults">Answers that the instrument does not allow.</param>
/// <param name="OpenComments">Comments that nobody has resolved.</param>
public sealed record ReviewRecord(
    string Case,
    ReviewState State,
    string? Assessor,
    IReadOnlyList<string> Unanswered,
    IReadOnlyList<Refusal> Faults,
    IReadOnlyList<PinnedComment> OpenComments)
{
    /// <summary>Questions that two people changed at once, of which nobody has chosen what stands.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];

    /// <summary>Questions for which the instrument asks for evidence, and there is none.</summary>
    public IReadOnlyList<string> WithoutEvidence { get; init; } = [];

    /// <summary>Questions that need a look and got none from the one who is to sign the record off.</summary>
    public IReadOnlyList<string> NotLookedAt { get; init; } = [];

    /// <summary>Questions whose judgement a senior replaced.</summary>
    public IReadOnlyCollection<string> Overridden { get; init; } = [];

    /// <summary>Everyone who has judged in it, beside the assessor.</summary>
    public IReadOnlyCollection<string> Judges { get; init; } = [];

    /// <summary>Whether the case was drawn for a second reading that has not ended in an agreed or adjudicated record.</summary>
    public bool SecondReadingIsOpen { get; init; }

    /// <summary>Whether a consensus meeting was opened, so that its reader has seen what the other one said.</summary>
    public bool ReadersMet { get; init; }

    /// <summary>The record of a case as it stands. An answer behind a closed question does not count and so is no fault here.</summary>
    public static ReviewRecord Of(CaseAssessment assessment, ReviewState state, string? assessor, IEnumerable<PinnedComment> comments)
    {
        var questions = assessment.Instrument.Questions.Index().Where(pair => assessment.IsOpen(pair.Index)).ToList();
        return new ReviewRecord(
            assessment.Case.Id,
            state,
            assessor,
            [.. questions.Where(pair => assessment.IsUnanswered(pair.Index)).Select(pair => pair.Item.Name)],
            [.. questions.Select(pair => AnswerRules.FaultOf(assessment, pair.Index)).OfType<Refusal>()],
            [.. comments.Where(comment => comment.IsOpen)]);
    }
}
