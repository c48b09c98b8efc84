namespace Plumbline.Storage.Assessments;

/// <summary>What a reviewer asks of an assessor, pinned to a question or to the whole record.</summary>
public sealed class KeptComment
{
    public required Guid Id { get; init; }

    public required Guid RecordId { get; init; }

    /// <summary>The name of the question; null for the record as a whole.</summary>
    public string? Question { get; init; }

    /// <summary>The account that wrote it.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }

    /// <summary>The account that said it is dealt with; null while it is open.</summary>
    public string? ResolvedBy { get; set; }

    public DateTimeOffset? ResolvedAt { get; set; }

    /// <summary>What was done about it.</summary>
    public string? Reply { get; set; }
}
