using System.Numerics;
using Plumbline.Statistics;

namespace Plumbline.Samples.Balance;

/// <summary>
/// Ends a walk. From the few cases that are still open it gathers ways to end that keep to every row, and draws one of them by chances that give each open
/// case exactly its value.
/// </summary>
internal sealed class Landing
{
    /// <summary>So few open cases that every ending can be listed.</summary>
    public const int Few = 14;

    private const int Branches = 8;
    private const int MostOfBranch = 16;
    private const int Climbers = 60;
    private const int MostRounds = 12;
    private readonly double[] values;
    private readonly IReadOnlyList<RowWindow> rows;
    private readonly SeededRandom random;
    private readonly RowMasks masks;

    /// <param name="values">Of the open cases.</param>
    /// <param name="rows">What is asked of them.</param>
    public Landing(double[] values, IReadOnlyList<RowWindow> rows, SeededRandom random)
    {
        this.values = values;
        this.rows = rows;
        this.random = random;
        masks = new RowMasks(rows);
    }

    /// <summary>Which of the open cases come in, as bits.</summary>
    public ulong End() => values.Length <= Few ? EndOf(All(values), values) : Gather() ?? Compromise();

    private static List<int> All(double[] of) => [.. Enumerable.Range(0, of.Length).Where(unit => of[unit] is > 0 and < 1)];

    private ulong EndOf(List<int> open, double[] present)
    {
        var completions = new Completions(open, present, rows);
        var kept = new Mixture(Sorted(completions.Kept()), present);
        return (kept.IsReached ? kept : new Mixture(completions.All(), present)).Draw(random);
    }

    /// <summary>
    /// Walks on many times from where the walk stands and gathers the best endings of each branch. As long as no mixture of those that keep to every row
    /// gives the values, looks for endings that the prices of the mixture ask for (column generation). When none are found, or too few branches had any,
    /// those that break a row are mixed in with as little chance as can be; null when even they do not give the values.
    /// </summary>
    private ulong? Gather()
    {
        var pool = new Dictionary<ulong, double>();
        for (var round = 0; round < MostRounds; round++)
        {
            AddBranches(pool);
            var kept = Sorted(pool.Where(pair => pair.Value < RowMasks.Outside).Select(pair => (pair.Key, pair.Value)));
            var mixture = new Mixture(kept, values);
            if (mixture.IsReached)
            {
                return mixture.Draw(random);
            }

            if (kept.Count < values.Length && round > 2)
            {
                break;
            }

            AddAskedFor(pool, kept, mixture.Prices);
        }

        var any = new Mixture(Sorted(pool.Select(pair => (pair.Key, pair.Value))), values);
        return any.IsReached ? any.Draw(random) : null;
    }

    private void AddBranches(Dictionary<ulong, double> pool)
    {
        for (var branch = 0; branch < Branches; branch++)
        {
            var flight = Branch();
            foreach (var (way, cost) in new Completions(flight.Open, flight.Values, rows).Best(MostOfBranch))
            {
                pool.TryAdd(way, cost);
            }
        }
    }

    /// <summary>Climbs from the dearest endings, one exchange of two cases after the other, as long as the price rises and every row is kept to.</summary>
    private void AddAskedFor(Dictionary<ulong, double> pool, List<(ulong Way, double Cost)> kept, double[] prices)
    {
        foreach (var start in kept.Select(pair => pair.Way).OrderByDescending(PriceOf).ThenBy(way => way).Take(Climbers))
        {
            var way = start;
            while (Best(way) is { } better)
            {
                way = better;
                pool.TryAdd(way, masks.CostOf(way));
            }
        }

        double PriceOf(ulong way) => Enumerable.Range(0, prices.Length).Where(unit => ((way >> unit) & 1) == 1).Sum(unit => prices[unit]);

        ulong? Best(ulong way)
        {
            var (best, gain) = ((ulong?)null, 1e-9);
            for (var into = 0; into < prices.Length; into++)
            {
                if (((way >> into) & 1) == 1)
                {
                    continue;
                }

                for (var outs = way; outs != 0; outs &= outs - 1)
                {
                    var outOf = BitOperations.TrailingZeroCount(outs);
                    var changed = way ^ (1UL << into) ^ (1UL << outOf);
                    if (prices[into] - prices[outOf] > gain && masks.Fit(changed))
                    {
                        (best, gain) = (changed, prices[into] - prices[outOf]);
                    }
                }
            }

            return best;
        }
    }

    /// <summary>One branch that is not gathered but lived: its endings are weighed, and those that break a row get as little chance as the values
    /// allow.</summary>
    private ulong Compromise()
    {
        var flight = Branch();
        return EndOf([.. flight.Open], flight.Values);
    }

    private Flight Branch()
    {
        int[] order = [.. Enumerable.Range(0, values.Length)];
        random.Shuffle<int>(order);
        var flight = new Flight([.. values], order, rows, random);
        flight.WalkTo(Few);
        return flight;
    }

    private static List<(ulong Way, double Cost)> Sorted(IEnumerable<(ulong Way, double Cost)> ways) =>
        [.. ways.OrderBy(way => way.Cost).ThenBy(way => way.Way)];
}
