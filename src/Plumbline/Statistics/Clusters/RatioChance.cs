using Plumbline.Statistics.Distributions;

namespace Plumbline.Statistics.Clusters;

/// <summary>How likely the score of the whole caseload lies below a line. docs/methods/statistics.md gives the rule, and <c>bench chances</c> how often it
/// comes true.</summary>
public static class RatioChance
{
    /// <summary>Below so many contributing cases chances do not come true as often as they say, and none is given.</summary>
    public const int FewestCases = 26;

    /// <summary>
    /// The level at which the interval would end at the line: the score test of Wilson turned round (the confidence distribution; Schweder and Hjort,
    /// Confidence, Likelihood, Probability, 2016), its centre drawn to a half by one effective judgement of either kind (Laplace). Never certain of a line that
    /// lies within the interval. From 0 to 1.
    /// </summary>
    /// <param name="interval">The interval of the estimate.</param>
    /// <param name="line">A proportion strictly between 0 and 1.</param>
    public static double Below(RatioEstimate estimate, Interval interval, double line)
    {
        var (judgements, freedom) = estimate.Effective;
        var number = judgements + 2;
        var centre = ((estimate.Value * judgements) + 1) / number;
        var below = StudentT.Cumulative((line - centre) / Math.Sqrt(line * (1 - line) / number), freedom);
        var least = (1 - interval.Level) / 2;
        if (interval.Low < line && line <= estimate.Value)
        {
            return Math.Max(below, least);
        }

        return estimate.Value < line && line < interval.High ? Math.Min(below, 1 - least) : below;
    }
}
