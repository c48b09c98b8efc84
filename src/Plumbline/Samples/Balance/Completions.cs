using System.Numerics;

namespace Plumbline.Samples.Balance;

/// <summary>Every way to end a walk: which of the open cases come in, as bits, with what each way costs in balance.</summary>
internal sealed class Completions
{
    private readonly int[] open;
    private readonly int size;
    private readonly RowMasks rows;

    /// <param name="open">The open cases, by place among at most 64.</param>
    /// <param name="values">The present value of each place, open or not.</param>
    /// <param name="windows">What is asked of them all.</param>
    public Completions(IReadOnlyList<int> open, double[] values, IEnumerable<RowWindow> windows)
    {
        this.open = [.. open];
        size = (int)Math.Round(open.Sum(unit => values[unit]), MidpointRounding.AwayFromZero);
        var place = open.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

        rows = new RowMasks(windows.Select(window => window.Among(place, values)));
        In = Enumerable.Range(0, values.Length)
            .Where(unit => !place.ContainsKey(unit) && values[unit] > 0.5)
            .Aggregate(0UL, (mask, unit) => mask | (1UL << unit));
    }

    private ulong In { get; }

    /// <summary>The ways that keep to every row, over all places, with their cost.</summary>
    public List<(ulong Way, double Cost)> Kept()
    {
        var kept = new List<(ulong, double)>();
        foreach (var way in Ways())
        {
            if (rows.Fit(way))
            {
                kept.Add((Spread(way), rows.CostOf(way)));
            }
        }

        return kept;
    }

    /// <summary>All ways, those that break a row at a cost far above any that does not.</summary>
    public List<(ulong Way, double Cost)> All() => [.. Ways().Select(way => (Spread(way), rows.CostOf(way)))];

    /// <summary>The cheapest ways, at most so many, in the order of cost.</summary>
    public IEnumerable<(ulong Way, double Cost)> Best(int most)
    {
        var best = new List<(ulong Way, double Cost)>(most + 1);
        foreach (var way in Ways())
        {
            var limit = best.Count == most ? best[^1].Cost : double.MaxValue;
            var cost = rows.CostOf(way, limit);
            if (cost >= limit)
            {
                continue;
            }

            var at = best.Count;
            while (at > 0 && best[at - 1].Cost > cost)
            {
                at--;
            }

            best.Insert(at, (way, cost));
            if (best.Count > most)
            {
                best.RemoveAt(most);
            }
        }

        return best.Select(pair => (Spread(pair.Way), pair.Cost));
    }

    private ulong Spread(ulong way)
    {
        var all = In;
        for (var bits = way; bits != 0; bits &= bits - 1)
        {
            all |= 1UL << open[BitOperations.TrailingZeroCount(bits)];
        }

        return all;
    }

    /// <summary>Every choice of so many bits, in ascending order (Gosper's step from one to the next).</summary>
    private IEnumerable<ulong> Ways()
    {
        if (size == 0)
        {
            yield return 0;
            yield break;
        }

        var end = 1UL << open.Length;
        for (var way = (1UL << size) - 1; way < end;)
        {
            yield return way;
            var lowest = way & (~way + 1);
            var ripple = way + lowest;
            way = ripple | (((way ^ ripple) >> 2) / lowest);
        }
    }
}
