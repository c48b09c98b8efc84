using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Testing;

/// <summary>How often the likeliest comment, stated with a chance between two lines, is the comment of the whole caseload.</summary>
/// <param name="Statements">How many samples stated such a chance.</param>
/// <param name="Stated">The mean of the stated chances.</param>
/// <param name="True">The share that came true.</param>
public readonly record struct ChancesComeTrue(int Statements, double Stated, double True)
{
    private static readonly double[] Lines = [0.445, 0.595, 0.745];

    /// <summary>One sample from each of many caseloads whose scores are spread evenly over 35 to 92%.</summary>
    /// <param name="together">The correlation of two judgements of one case.</param>
    public static ChancesComeTrue Of(int cases, int caseload, double together, int perCase, double from, double to, int samples, SeededRandom chance)
    {
        var (statements, stated, came) = (0, 0.0, 0);
        var design = CaseDesign.Simple(cases, caseload);
        for (var sample = 0; sample < samples; sample++)
        {
            var score = new SimulatedScore("", 0.35 + (0.57 * chance.NextDouble()), together, perCase, Math.Max(0.3, perCase / 4.0));
            var all = score.Caseload(chance, caseload);
            chance.Shuffle<Share>(all);
            if (ClusteredRatio.Of(all[..cases], design) is not { } estimate || RatioInterval.Of(estimate) is not { } interval)
            {
                continue;
            }

            double[] below = [0, .. Lines.Select(line => RatioChance.Below(estimate, interval, line)), 1];
            var (likely, most) = Enumerable.Range(0, 4).Select(band => (band, Chance: below[band + 1] - below[band])).MaxBy(one => one.Chance);
            if (most >= from && most < to)
            {
                var whole = all.Aggregate((a, b) => a + b);
                statements++;
                stated += most;
                came += Lines.Count(line => whole.Part / (double)whole.Base >= line - 1e-12) == likely ? 1 : 0;
            }
        }

        return new ChancesComeTrue(statements, stated / Math.Max(1, statements), came / (double)Math.Max(1, statements));
    }
}
