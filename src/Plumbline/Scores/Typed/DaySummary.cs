namespace Plumbline.Scores.Typed;

/// <summary>Days that were given, in the middle and at their ends.</summary>
/// <param name="Median">The middle one; of two in the middle the earlier, because half way between them nothing happened.</param>
public sealed record DaySummary(DateOnly Earliest, DateOnly Median, DateOnly Latest)
{
    /// <summary>Null of no days.</summary>
    public static DaySummary? Of(IEnumerable<DateOnly> days)
    {
        var sorted = days.Order().ToArray();
        return sorted.Length == 0 ? null : new DaySummary(sorted[0], sorted[(sorted.Length - 1) / 2], sorted[^1]);
    }
}
