namespace Plumbline.Assessments.Ledgers.Present;

/// <summary>What stands for one question now.</summary>
/// <param name="Judged">Null when an answer was taken away.</param>
/// <param name="Revision">The entry that put it there.</param>
/// <param name="By">Who did.</param>
public sealed record PresentJudgement(Judged? Judged, int Revision, string By, DateTimeOffset At)
{
    /// <summary>What others wanted to put there, for a person to decide; empty nearly always.</summary>
    public IReadOnlyList<HeldJudgement> Held { get; init; } = [];

    /// <summary>Whether all that waits comes from the one whose text stands: two tabs of one person.</summary>
    public bool IsOfOne => Held.All(held => held.By == By);

    /// <summary>What an override replaced; null when what stands is the assessor's own.</summary>
    public ReplacedJudgement? Replaced { get; init; }

    public bool Equals(PresentJudgement? other) =>
        other is not null && Equals(Judged, other.Judged) && Revision == other.Revision && By == other.By && At == other.At
            && Held.SequenceEqual(other.Held) && Equals(Replaced, other.Replaced);

    public override int GetHashCode() => HashCode.Combine(Judged, Revision, By, At);
}
