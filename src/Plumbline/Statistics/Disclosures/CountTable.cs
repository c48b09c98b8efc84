namespace Plumbline.Statistics.Disclosures;

/// <summary>Counts of people that are published together, and the sums by which one can be worked out from others.</summary>
public sealed class CountTable
{
    private readonly List<(int Count, CountStanding Standing)> counts = [];
    private readonly List<CountSum> sums = [];

    public int Length => counts.Count;

    public IReadOnlyList<CountSum> Sums => sums;

    /// <summary>Adds a count and gives it a number, from 0.</summary>
    public int Add(int count, CountStanding standing = CountStanding.Open)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        counts.Add((count, standing));
        return counts.Count - 1;
    }

    /// <summary>States that counts add up to another.</summary>
    /// <exception cref="ArgumentException">They do not.</exception>
    public void Sum(int total, params IReadOnlyList<int> parts)
    {
        if (parts.Sum(Count) != Count(total))
        {
            throw new ArgumentException($"{string.Join(" + ", parts.Select(Count))} is not {Count(total)}.", nameof(parts));
        }

        sums.Add(new CountSum(total, parts));
    }

    public int Count(int number) => counts[number].Count;

    public CountStanding Standing(int number) => counts[number].Standing;
}
