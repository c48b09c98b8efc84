using System.Numerics;

namespace Plumbline.Samples.Balance;

/// <summary>Every way to end a walk: which of the open cases come in, as bits, with what each way costs in balance.</summary>
internal sealed class Completions
{
    private readonly int open;
    private readonly int size;
    private readonly List<(uint Mask, int Low, int High, double Expected, bool IsHard)> rows;

    /// <param name="open">The open cases.</param>
    /// <param name="values">Their present values, and those that are in or out already.</param>
    /// <param name="expected">What each row's probabilities add up to.</param>
    public Completions(IReadOnlyList<int> open, double[] values, IReadOnlyList<BalanceRow> rows, double[] expected)
    {
        this.open = open.Count;
        size = (int)Math.Round(open.Sum(unit => values[unit]), MidpointRounding.AwayFromZero);
        var place = open.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        this.rows = [];
        foreach (var (index, row) in rows.Index())
        {
            var mask = 0U;
            var taken = 0;
            foreach (var member in row.Members)
            {
                if (place.TryGetValue(member, out var bit))
                {
                    mask |= 1U << bit;
                }
                else if (values[member] > 0.5)
                {
                    taken++;
                }
            }

            var (low, high) = Window(row, expected[index]);
            if (mask != 0)
            {
                this.rows.Add((mask, low - taken, high - taken, expected[index] - taken, row.Kind != RowKind.Near));
            }
        }

        // The narrowest windows over the most cases rule out most ways: asked first.
        this.rows.Sort((a, b) => (BitOperations.PopCount(b.Mask) - Math.Min(10, b.High - b.Low)).CompareTo(BitOperations.PopCount(a.Mask) - Math.Min(10, a.High - a.Low)));
    }

    /// <summary>The fewest and the most cases of a row that keep to it.</summary>
    public static (int Low, int High) Window(BalanceRow row, double expected) => row.Kind switch
    {
        RowKind.Exactly => (row.Bound, row.Bound),
        RowKind.AtLeast => (row.Bound, int.MaxValue / 2),
        RowKind.AtMost => (int.MinValue / 2, row.Bound),
        _ => ((int)Math.Floor(expected - 1 + 1e-7) + 1, (int)Math.Ceiling(expected + 1 - 1e-7) - 1),
    };

    /// <summary>The ways that keep to every row, with their cost.</summary>
    public List<(uint Way, double Cost)> Kept()
    {
        var kept = new List<(uint, double)>();
        foreach (var way in Ways())
        {
            var fits = true;
            foreach (var (mask, low, high, _, _) in rows)
            {
                var count = BitOperations.PopCount(way & mask);
                if (count < low || count > high)
                {
                    fits = false;
                    break;
                }
            }

            if (fits)
            {
                kept.Add((way, CostOf(way)));
            }
        }

        return kept;
    }

    /// <summary>All ways, those that break a row at a cost far above any that does not.</summary>
    public List<(uint Way, double Cost)> All() => [.. Ways().Select(way => (way, CostOf(way)))];

    private double CostOf(uint way)
    {
        var cost = 0.0;
        foreach (var (mask, low, high, expected, isHard) in rows)
        {
            var count = BitOperations.PopCount(way & mask);
            var outside = Math.Max(0, Math.Max(low - count, count - high));
            cost += isHard ? 1e6 * outside : (1e3 * outside) + ((count - expected) * (count - expected));
        }

        return cost;
    }

    /// <summary>Every choice of so many bits, in ascending order (Gosper's step from one to the next).</summary>
    private IEnumerable<uint> Ways()
    {
        if (size == 0)
        {
            yield return 0;
            yield break;
        }

        var end = 1UL << open;
        for (var way = (1UL << size) - 1; way < end;)
        {
            yield return (uint)way;
            var lowest = way & (~way + 1);
            var ripple = way + lowest;
            way = ripple | (((way ^ ripple) >> 2) / lowest);
        }
    }
}
