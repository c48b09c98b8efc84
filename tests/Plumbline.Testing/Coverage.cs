using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Testing;

/// <summary>How often intervals hold the score of the whole caseload that a sample was drawn from, and how wide they are.</summary>
/// <param name="Ours">Of the intervals by case, from 0 to 1.</param>
/// <param name="Width">Of ours, on average.</param>
/// <param name="Logit">Of the usual interval by case (<see cref="LogitInterval"/>); a sample for which it has none counts as missed.</param>
/// <param name="LogitWidth">Of the usual one, where there is one.</param>
/// <param name="Binomial">Of the plain binomial interval, which takes every judgement for a case of its own and the caseload for endless.</param>
public readonly record struct Coverage(double Ours, double Width, double Logit, double LogitWidth, double Binomial)
{
    private const int SamplesOfOneCaseload = 10;

    /// <summary>Draws samples from simulated caseloads, ten from each.</summary>
    /// <param name="make">Makes a caseload of so many cases.</param>
    public static Coverage Of(Func<SeededRandom, int, Share[]> make, int cases, int caseload, int samples, SeededRandom chance)
    {
        var (ours, logit, binomial, counted, usual) = (0, 0, 0, 0, 0);
        var (width, logitWidth) = (0.0, 0.0);
        var design = CaseDesign.Simple(cases, caseload);
        for (var drawn = 0; drawn < samples; drawn += SamplesOfOneCaseload)
        {
            var all = make(chance, caseload);
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
                width += interval.High - interval.Low;
                binomial += Math.Abs(estimate.Value - truth) <= half ? 1 : 0;
                if (LogitInterval.Of(estimate) is var (low, high))
                {
                    usual++;
                    logit += low <= truth && truth <= high ? 1 : 0;
                    logitWidth += high - low;
                }
            }
        }

        return new Coverage(ours / (double)counted, width / counted, logit / (double)counted, logitWidth / Math.Max(1, usual), binomial / (double)counted);
    }
}
