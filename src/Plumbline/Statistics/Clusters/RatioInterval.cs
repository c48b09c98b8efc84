using Plumbline.Statistics.Distributions;

namespace Plumbline.Statistics.Clusters;

/// <summary>The interval around a pooled share. docs/methods/statistics.md gives the rule, and <c>bench coverage</c> what it covers.</summary>
public static class RatioInterval
{
    /// <summary>How much heavier than others the cases of a kind that was not met may weigh, chosen by simulation: bad cases are asked more.</summary>
    private const double WeightOfTheUnmet = 1.9;

    /// <summary>
    /// The score interval of Wilson (JASA 22, 1927) on the effective number of judgements with Student's t, widened on either side by a kind of case that was
    /// not met. Null when fewer than two cases can say anything of those that were not read; without width when the whole caseload was read.
    /// </summary>
    /// <param name="level">The confidence level, such as 0.95.</param>
    public static Interval? Of(RatioEstimate estimate, double level = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        var (value, error) = (estimate.Value, estimate.StandardError);
        if (estimate.Unseen == 0)
        {
            return new Interval(value, value, level, 0) { Centre = value };
        }

        if (estimate.DegreesOfFreedom < 1 || double.IsNaN(error) || double.IsInfinity(estimate.EffectiveCases))
        {
            return null;
        }

        var (low, high) = Wilson(estimate.Value, estimate.Effective, level);
        var unmet = Unmet(estimate, (1 - level) / 2);
        return new Interval(Math.Min(low, value * (1 - unmet)), Math.Max(high, value + ((1 - value) * unmet)), level, error) { Centre = value };
    }

    private static (double Low, double High) Wilson(double value, (double Judgements, double Freedom) effective, double level)
    {
        var times = StudentT.Quantile((1 + level) / 2, effective.Freedom);
        var square = times * times / effective.Judgements;
        var centre = (value + (square / 2)) / (1 + square);
        var half = Math.Sqrt((value * (1 - value) * square) + (square * square / 4)) / (1 + square);
        return (value <= 0 ? 0 : Math.Max(0, centre - half), value >= 1 ? 1 : Math.Min(1, centre + half));
    }

    /// <summary>
    /// The share of all judgements that a kind of case may hold of which none was drawn. A kind that makes up <c>1 - a^(1/n)</c> of a caseload is missed by n
    /// cases with probability a (the rule of three: Hanley and Lippman-Hand, JAMA 249, 1983; the first term of Stringer's bound for audits). Towards the middle
    /// of the scale cases of every kind were met and the spread says it already.
    /// </summary>
    private static double Unmet(RatioEstimate estimate, double probability)
    {
        var cases = 1 - Math.Pow(probability, 1 / estimate.EffectiveCases);
        var weight = WeightOfTheUnmet * estimate.IsMean * (1 - (4 * estimate.Value * (1 - estimate.Value)));
        return weight * cases / (1 - cases + (weight * cases));
    }
}
