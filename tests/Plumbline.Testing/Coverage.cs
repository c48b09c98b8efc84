using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Testing;

/// <summary>How often intervals hold the score of the whole caseload that a sample was drawn from.</summary>
/// <param name="Ours">Of the intervals by case, from 0 to 1.</param>
/// <param name="Binomial">Of the plain binomial interval, which takes every judgement for a case of its own and the caseload for endless.</param>
public readonly record struct Coverage(double Ours, double Binomial)
{
    private const int SamplesOfOneCaseload = 10;

    /// <summary>Draws samples from simulated caseloads, ten from each.</summary>
    public static Coverage Of(SimulatedScore score, int cases, int caseload, int samples, SeededRandom chance)
    {
        var (ours, binomial, counted) = (0, 0, 0);
        var design = CaseDesign.Simple(cases, caseload);
        for (var drawn = 0; drawn < samples; drawn += SamplesOfOneCaseload)
        {
            var all = score.Caseload(chance, caseload);
            var whole = all.Aggregate((a, b) => a + b);
            for (var sample = 0; sample < SamplesOfOneCaseload; sample++)
            {
                chance.Shuffle<Share>(all);
                var read = all[..cases];
                if (whole.Base == 0 || ClusteredRatio.Of(read, design) is not { } estimate || RatioInterval.Of(estimate) is not { } interval)
                {
                    continue;
                }

                var truth = whole.Part / (double)whole.Base;
                var half = 1.959964 * Math.Sqrt(estimate.Value * (1 - estimate.Value) / read.Sum(one => one.Base));
                counted++;
                ours += interval.Low - 1e-12 <= truth && truth <= interval.High + 1e-12 ? 1 : 0;
                binomial += Math.Abs(estimate.Value - truth) <= half ? 1 : 0;
            }
        }

        return new Coverage(ours / (double)counted, binomial / (double)counted);
    }
}
