namespace Plumbline.Assessments.Ledgers.Present;

/// <summary>What the index of a record knows of one question beyond the entry that made it what it is.</summary>
/// <param name="Held">The entries that hold a text for a person to decide about.</param>
/// <param name="Original">The entry whose judgement an override replaced, 0 when it replaced nothing; null when what stands is the assessor's own.</param>
public sealed record Aside(IReadOnlyList<int> Held, int? Original)
{
    public static Aside None { get; } = new([], null);

    public bool IsNone => Held.Count == 0 && Original is null;

    public bool Equals(Aside? other) => other is not null && Original == other.Original && Held.SequenceEqual(other.Held);

    public override int GetHashCode() => HashCode.Combine(Held.Count, Original);
}
