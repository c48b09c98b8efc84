namespace Plumbline.Assessments.Ledgers.Seals;

/// <summary>
/// What a workspace held at one moment and no seal before it said: how far each record had come, which cases there were, which lines of the audit trail.
/// Seals form one chain, sealed as entries are, so the hash of the last one stands for everything that any of them says.
/// </summary>
/// <param name="Number">From 1, without a gap.</param>
/// <param name="At">In UTC, to the microsecond.</param>
public sealed record Seal(int Number, DateTimeOffset At)
{
    public IReadOnlyList<SealedHead> Records { get; init; } = [];

    /// <summary>Of inspections whose cases no line of the audit trail vouches for.</summary>
    public IReadOnlyList<SealedCases> Cases { get; init; } = [];

    /// <summary>The lines of the audit trail since the seal before; null for none.</summary>
    public SealedLines? Audit { get; init; }

    /// <summary>Whether it says nothing that was not said before.</summary>
    public bool IsEmpty => Records.Count == 0 && Cases.Count == 0 && Audit is null;
}
