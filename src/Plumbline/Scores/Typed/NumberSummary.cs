namespace Plumbline.Scores.Typed;

/// <summary>Numbers that were given, in the middle and at their ends. The mean is not rounded; whoever prints it rounds half away from zero.</summary>
/// <param name="Median">The middle one, or half way between the two in the middle.</param>
public sealed record NumberSummary(decimal Mean, decimal Median, decimal Lowest, decimal Highest)
{
    /// <summary>Null of no numbers.</summary>
    public static NumberSummary? Of(IEnumerable<decimal> numbers)
    {
        var sorted = numbers.Order().ToArray();
        return sorted.Length == 0
            ? null
            : new NumberSummary(sorted.Sum() / sorted.Length, (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2, sorted[0], sorted[^1]);
    }
}
