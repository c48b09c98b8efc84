namespace Plumbline.Assessments.Reviews;

/// <summary>The parts that people have in the review of one record. A person may have several, and the rules look at the step.</summary>
[Flags]
public enum ReviewPart
{
    None = 0,

    /// <summary>Reads the case and makes the judgements.</summary>
    Assessor = 1,

    /// <summary>Assures the quality of others' records.</summary>
    Reviewer = 2,

    /// <summary>Answers for the judgements of the inspection: overrides, locks and unlocks.</summary>
    Senior = 4,
}
