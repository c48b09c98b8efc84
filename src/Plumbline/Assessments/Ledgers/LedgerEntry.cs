namespace Plumbline.Assessments.Ledgers;

/// <summary>One act on one record, as it is kept for good: who, when, why, and for each question what stood there before and after.</summary>
/// <param name="Record">The id of the record, permanent.</param>
/// <param name="Number">From 1, without a gap; also the revision that the record has after it.</param>
/// <param name="At">In UTC, to the microsecond.</param>
/// <param name="By">The id of the account, or the name of the program's own act, such as <c>import</c>.</param>
public sealed record LedgerEntry(Guid Record, int Number, DateTimeOffset At, string By, EntryKind Kind)
{
    public string? Why { get; init; }

    /// <summary>The revision that the person had before them; a change may name an older one of its own.</summary>
    public int BasedOn { get; init; }

    /// <summary>In the first entry: what the record is of.</summary>
    public RecordOrigin? Origin { get; init; }

    public IReadOnlyList<JudgementChange> Changes { get; init; } = [];

    /// <summary>The state of review that the record left and the one that it came to; null when it stayed.</summary>
    public StateChange? State { get; init; }
}
