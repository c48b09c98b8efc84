using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Statistics.Resampling;

/// <summary>
/// Draws the cases again and again and pools every score each time, with all judgements of a case kept together:
/// the rescaling bootstrap of Rao and Wu (JASA 83, 1988; Rao, Wu and Yue, Survey Methodology 18, 1992), one case fewer than was drawn from each stratum,
/// with replacement, rescaled for the finite caseload.
/// </summary>
/// <remarks>
/// A replicate is the product of the times that each case was drawn and the totals of the cases: the rows drawn are added, sixteen scores at a time,
/// in registers. Blocks of replicates have a stream of chance each, so that the result is the same on one thread or many.
/// </remarks>
public static class CaseBootstrap
{
    public const int UsualReplicates = 10_000;

    private const int BlockSize = 250;
    private const int Lanes = 4;
    private const int PanelScores = 4 * Lanes;
    private const int PanelWidth = 2 * PanelScores;

    /// <param name="scores">For each score, sufficient of applicable of every case, in the order of the design; may be none at all.</param>
    /// <param name="seed">The text that everything drawn follows from.</param>
    /// <param name="threads">How many threads may work; the result does not depend on it.</param>
    public static Replicates Of(
        IReadOnlyList<IReadOnlyList<Share>> scores,
        CaseDesign design,
        string seed,
        int replicates = UsualReplicates,
        int? threads = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(replicates);
        if (scores.Count == 0)
        {
            return new Replicates(0, []);
        }

        var panels = (scores.Count + PanelScores - 1) / PanelScores;
        var rows = Rows(scores, design.Cases, panels);
        var strata = StrataOf(design);
        var still = Part(rows, panels, design, strata);
        var values = new double[replicates * scores.Count];
        var chance = new SeededRandom(seed);
        var blocks = (replicates + BlockSize - 1) / BlockSize;
        var streams = Enumerable.Range(0, blocks).Select(block => chance.Fork("replicates", block)).ToArray();
        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount }, block =>
        {
            var first = block * BlockSize;
            Fill(
                values.AsSpan(first * scores.Count, (Math.Min(replicates, first + BlockSize) - first) * scores.Count),
                scores.Count,
                rows,
                panels,
                strata,
                still,
                streams[block]);
        });
        return new Replicates(scores.Count, values);
    }

    /// <summary>Totals by case: in each panel sixteen sufficient counts, then the sixteen counts that applied.</summary>
    private static double[] Rows(IReadOnlyList<IReadOnlyList<Share>> scores, int cases, int panels)
    {
        var rows = new double[cases * panels * PanelWidth];
        for (var score = 0; score < scores.Count; score++)
        {
            var at = (score / PanelScores * PanelWidth) + (score % PanelScores);
            for (var i = 0; i < cases; i++)
            {
                rows[(i * panels * PanelWidth) + at] = scores[score][i].Part;
                rows[(i * panels * PanelWidth) + at + PanelScores] = scores[score][i].Base;
            }
        }

        return rows;
    }

    private static Stratum[] StrataOf(CaseDesign design) =>
    [
        .. design.Drawn.Index().Where(stratum => stratum.Item > 0).Select(stratum => new Stratum(
            [.. Enumerable.Range(0, design.Cases).Where(i => design.StratumOf[i] == stratum.Index && design.Weights[i] > 0)],
            stratum.Item > 1 ? stratum.Item / (stratum.Item - 1.0) : 0)),
    ];

    /// <summary>Takes from the rows what no draw changes, which the finite caseload holds still, and gives its totals; what moves is left, weighted.</summary>
    private static double[] Part(double[] rows, int panels, CaseDesign design, Stratum[] strata)
    {
        var width = panels * PanelWidth;
        var still = new double[width];
        foreach (var stratum in strata)
        {
            foreach (var member in stratum.Members)
            {
                var moved = stratum.Members.Length > 1 ? Math.Sqrt(design.Unseen[member]) : 0;
                for (var column = 0; column < width; column++)
                {
                    ref var cell = ref rows[(member * width) + column];
                    still[column] += design.Weights[member] * (1 - moved) * cell;
                    cell *= design.Weights[member] * moved;
                }
            }
        }

        return still;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fill(Span<double> values, int scores, double[] rows, int panels, Stratum[] strata, double[] still, SeededRandom chance)
    {
        var draws = new int[strata.Sum(stratum => Math.Max(0, stratum.Members.Length - 1))];
        Span<double> sums = stackalloc double[PanelWidth];
        ref var row = ref MemoryMarshal.GetArrayDataReference(rows);
        for (var replicate = 0; replicate < values.Length / scores; replicate++)
        {
            var drawn = 0;
            foreach (var stratum in strata)
            {
                for (var draw = 1; draw < stratum.Members.Length; draw++)
                {
                    draws[drawn++] = stratum.Members[chance.Below(stratum.Members.Length)];
                }
            }

            for (var panel = 0; panel < panels; panel++)
            {
                still.AsSpan(panel * PanelWidth, PanelWidth).CopyTo(sums);
                var from = 0;
                foreach (var stratum in strata)
                {
                    AddDrawn(ref row, draws.AsSpan(from, stratum.Members.Length - 1), panel, panels, stratum.Moving, sums);
                    from += stratum.Members.Length - 1;
                }

                var here = Math.Min(PanelScores, scores - (panel * PanelScores));
                for (var score = 0; score < here; score++)
                {
                    values[(replicate * scores) + (panel * PanelScores) + score] = sums[score] / sums[PanelScores + score];
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddDrawn(ref double rows, ReadOnlySpan<int> draws, int panel, int panels, double scale, Span<double> sums)
    {
        Vector256<double> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        foreach (var draw in draws)
        {
            ref var row = ref Unsafe.Add(ref rows, ((draw * panels) + panel) * PanelWidth);
            a += Vector256.LoadUnsafe(ref row, 0);
            b += Vector256.LoadUnsafe(ref row, 4);
            c += Vector256.LoadUnsafe(ref row, 8);
            d += Vector256.LoadUnsafe(ref row, 12);
            e += Vector256.LoadUnsafe(ref row, 16);
            f += Vector256.LoadUnsafe(ref row, 20);
            g += Vector256.LoadUnsafe(ref row, 24);
            h += Vector256.LoadUnsafe(ref row, 28);
        }

        ref var sum = ref MemoryMarshal.GetReference(sums);
        ReadOnlySpan<Vector256<double>> all = [a, b, c, d, e, f, g, h];
        for (var i = 0; i < all.Length; i++)
        {
            (Vector256.LoadUnsafe(ref sum, (nuint)(i * Lanes)) + (all[i] * scale)).StoreUnsafe(ref sum, (nuint)(i * Lanes));
        }
    }

    /// <param name="Members">The cases of the stratum.</param>
    /// <param name="Moving">The factor of the total of the cases drawn; 0 where a single case cannot be drawn again.</param>
    private readonly record struct Stratum(int[] Members, double Moving);
}
