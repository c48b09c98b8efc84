namespace Plumbline.Assessments.Reviews;

/// <summary>What a reviewer asks of the assessor at one question, or of the whole record. It must be resolved before the record goes on.</summary>
/// <param name="Question">The name of the question; null for the record as a whole.</param>
/// <param name="Author">Who wrote it.</param>
public sealed record PinnedComment(string Id, string? Question, string Author, string Text, DateTimeOffset Written)
{
    /// <summary>Who said that it is dealt with; null while it is open.</summary>
    public string? ResolvedBy { get; init; }

    public DateTimeOffset? Resolved { get; init; }

    /// <summary>What was done about it.</summary>
    public string? Reply { get; init; }

    public bool IsOpen => ResolvedBy is null;
}
