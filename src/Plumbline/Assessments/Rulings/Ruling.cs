namespace Plumbline.Assessments.Rulings;

/// <summary>How a question is to be judged in one inspection, as the quality lead answered it on a day. Its text never changes: another ruling replaces
/// it.</summary>
/// <param name="Question">The name of the question.</param>
/// <param name="By">The account that ruled.</param>
public sealed record Ruling(Guid Id, string Question, RulingText Text, DateTimeOffset At, string By)
{
    /// <summary>The ruling in whose place it stands; null where it stands beside others.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>When it was replaced or withdrawn; null while it stands.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public string? EndedBy { get; init; }

    /// <summary>Why it was replaced or withdrawn.</summary>
    public string? EndedWhy { get; init; }

    public bool Stands => EndedAt is null;
}
