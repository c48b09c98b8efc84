namespace Plumbline.Instruments;

/// <summary>One answer that a list offers.</summary>
public sealed record Choice(string Name, LocalText Label)
{
    /// <summary>What it is worth to a ruleset that adds points; null where it is worth none.</summary>
    public decimal? Points { get; init; }

    /// <summary>The level of a ruleset that it stands for, or null.</summary>
    public string? Level { get; init; }

    /// <summary>Further columns of the list, which <c>choice_filter</c> narrows it by.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    public bool Equals(Choice? other) => other is not null && Name == other.Name && Label == other.Label && Points == other.Points && Level == other.Level
        && Columns.Count == other.Columns.Count && Columns.All(column => other.Columns.GetValueOrDefault(column.Key) == column.Value);

    public override int GetHashCode() => HashCode.Combine(Name, Label, Points, Level);
}
