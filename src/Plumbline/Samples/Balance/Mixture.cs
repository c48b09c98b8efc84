using System.Numerics;
using Plumbline.Statistics;

namespace Plumbline.Samples.Balance;

/// <summary>
/// Chances for some ways to end a walk, such that every open case comes in exactly as often as its value says and the cost is least:
/// a linear programme (Deville and Tillé 2004, section 4.3), solved by the revised simplex method in two phases.
/// </summary>
internal sealed class Mixture
{
    private const double Tolerance = 1e-10;
    private const int MostSteps = 2000;
    private readonly IReadOnlyList<(ulong Way, double Cost)> ways;
    private readonly int rows;
    private readonly byte[][] members;
    private readonly double[][] inverse;
    private readonly double[] levels;
    private readonly int[] basis;

    /// <param name="ways">Which of the cases come in, as bits, and what each way costs.</param>
    /// <param name="values">How often each case must come in.</param>
    public Mixture(IReadOnlyList<(ulong Way, double Cost)> ways, double[] values)
    {
        this.ways = ways;
        rows = values.Length;
        members = [.. ways.Select(way => MembersOf(way.Way))];
        inverse = [.. Enumerable.Range(0, rows).Select(_ => new double[rows])];
        levels = [.. values];
        basis = [.. Enumerable.Repeat(-1, rows)];
        for (var row = 0; row < rows; row++)
        {
            inverse[row][row] = 1;
        }

        IsReached = Run(isFirst: true);
        Prices = PricesOf(isFirst: true);
    }

    /// <summary>Whether chances for these ways give the values.</summary>
    public bool IsReached { get; }

    /// <summary>Where they do not: a further way helps if the prices of the cases that it lets in add up to more than nought.</summary>
    public double[] Prices { get; }

    /// <summary>One of the ways, drawn by the chances that cost least.</summary>
    public ulong Draw(SeededRandom random)
    {
        Run(isFirst: false);
        return Pick(random);
    }

    /// <summary>The first phase drives the made-up columns out; the second lowers the cost and may stop at any step.</summary>
    private bool Run(bool isFirst)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var entering = Entering(PricesOf(isFirst), isFirst, isCareful: step > MostSteps / 4);
            if (entering < 0)
            {
                break;
            }

            var column = ColumnOf(members[entering]);
            var leaving = Leaving(column);
            if (leaving < 0)
            {
                break;
            }

            Exchange(leaving, entering, column);
        }

        return !isFirst || Enumerable.Range(0, rows).Where(row => basis[row] < 0).Sum(row => levels[row]) < 1e-8;
    }

    private double[] PricesOf(bool isFirst)
    {
        var prices = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            var cost = isFirst ? (basis[row] < 0 ? 1 : 0) : (basis[row] < 0 ? 0 : ways[basis[row]].Cost);
            if (cost != 0)
            {
                Add(inverse[row], cost, prices);
            }
        }

        return prices;
    }

    /// <summary>The way that lowers the cost most, or when careful the first that lowers it, which cannot go in a circle (Bland's rule).</summary>
    private int Entering(double[] prices, bool isFirst, bool isCareful)
    {
        var (best, lowest) = (-1, -Tolerance * 10);
        for (var index = 0; index < ways.Count; index++)
        {
            var reduced = isFirst ? 0 : ways[index].Cost;
            foreach (var unit in members[index])
            {
                reduced -= prices[unit];
            }

            if (reduced < lowest)
            {
                (best, lowest) = (index, reduced);
                if (isCareful)
                {
                    break;
                }
            }
        }

        return best;
    }

    private double[] ColumnOf(byte[] way)
    {
        var column = new double[rows];
        for (var row = 0; row < rows; row++)
        {
            var line = inverse[row];
            var sum = 0.0;
            foreach (var unit in way)
            {
                sum += line[unit];
            }

            column[row] = sum;
        }

        return column;
    }

    private int Leaving(double[] column)
    {
        var (leaving, least) = (-1, double.MaxValue);
        for (var row = 0; row < rows; row++)
        {
            // A made-up column that stands at nought leaves before it could come back.
            var isStale = basis[row] < 0 && levels[row] < Tolerance && Math.Abs(column[row]) > 1e-7;
            if (!isStale && column[row] < 1e-9)
            {
                continue;
            }

            var ratio = isStale ? 0 : levels[row] / column[row];
            if (ratio < least - Tolerance || (ratio < least + Tolerance && leaving >= 0 && basis[row] < basis[leaving]))
            {
                (leaving, least) = (row, Math.Min(ratio, least));
            }
        }

        return leaving;
    }

    private void Exchange(int leaving, int entering, double[] column)
    {
        var amount = levels[leaving] / column[leaving];
        var pivot = inverse[leaving];
        for (var at = 0; at < rows; at++)
        {
            pivot[at] /= column[leaving];
        }

        for (var row = 0; row < rows; row++)
        {
            if (row == leaving || column[row] == 0)
            {
                continue;
            }

            levels[row] = Math.Max(0, levels[row] - (amount * column[row]));
            Add(pivot, -column[row], inverse[row]);
        }

        levels[leaving] = Math.Max(0, amount);
        basis[leaving] = entering;
    }

    /// <summary>Adds so many times one line to another, each element by a multiplication and an addition of its own, so that every machine gives the same
    /// bits.</summary>
    private static void Add(double[] line, double times, double[] to)
    {
        var at = 0;
        var factor = new Vector<double>(times);
        for (; at <= to.Length - Vector<double>.Count; at += Vector<double>.Count)
        {
            (new Vector<double>(to, at) + (factor * new Vector<double>(line, at))).CopyTo(to, at);
        }

        for (; at < to.Length; at++)
        {
            to[at] += times * line[at];
        }
    }

    private static byte[] MembersOf(ulong way)
    {
        var members = new byte[BitOperations.PopCount(way)];
        for (var at = 0; at < members.Length; at++, way &= way - 1)
        {
            members[at] = (byte)BitOperations.TrailingZeroCount(way);
        }

        return members;
    }

    private ulong Pick(SeededRandom random)
    {
        var chosen = Enumerable.Range(0, rows).Where(row => basis[row] >= 0 && levels[row] > 0).OrderBy(row => basis[row]).ToList();
        var point = random.NextDouble() * chosen.Sum(row => levels[row]);
        foreach (var row in chosen)
        {
            point -= levels[row];
            if (point < 0)
            {
                return ways[basis[row]].Way;
            }
        }

        return ways[basis[chosen[^1]]].Way;
    }
}
