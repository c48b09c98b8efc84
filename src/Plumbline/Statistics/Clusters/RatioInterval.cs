using Plumbline.Statistics.Distributions;

namespace Plumbline.Statistics.Clusters;

/// <summary>The interval around a pooled share. docs/methods/statistics.md gives the rule, and <c>bench coverage</c> what it covers.</summary>
public static class RatioInterval
{
    /// <summary>Below so many judgements a contributing case, a score behaves as a share of cases.</summary>
    private const double FewPerCase = 3;

    /// <summary>
    /// On the logit scale with Student's t and the effective degrees of freedom. Where cases carry one or two judgements, where the share is none or all,
    /// and where no case differs from another, the score interval of Wilson (JASA 22, 1927) with the effective number of judgements.
    /// Null when fewer than two cases can say anything; without width when the whole caseload was read.
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

        if (estimate.DegreesOfFreedom < 1 || double.IsNaN(error))
        {
            return null;
        }

        var isSparse = estimate.PerCase < FewPerCase;
        var (low, high) = isSparse || error == 0 || value is <= 0 or >= 1
            ? Wilson(estimate, Times(level, isSparse ? 2 * estimate.DegreesOfFreedom : estimate.DegreesOfFreedom))
            : Logit(value, error * Times(level, estimate.EffectiveDegreesOfFreedom));
        return new Interval(low, high, level, error) { Centre = value };
    }

    private static double Times(double level, double degreesOfFreedom) => StudentT.Quantile((1 + level) / 2, degreesOfFreedom);

    private static (double Low, double High) Logit(double value, double reach)
    {
        var centre = Math.Log(value / (1 - value));
        var half = reach / (value * (1 - value));
        return (1 / (1 + Math.Exp(half - centre)), 1 / (1 + Math.Exp(-half - centre)));
    }

    /// <summary>Where there is no spread to go by, every contributing case counts as one judgement.</summary>
    private static (double Low, double High) Wilson(RatioEstimate estimate, double times)
    {
        var (value, error) = (estimate.Value, estimate.StandardError);
        var number = error > 0 && value is > 0 and < 1 ? value * (1 - value) / (error * error) : estimate.Contributing / estimate.Unseen;
        var square = times * times / number;
        var centre = (value + (square / 2)) / (1 + square);
        var half = Math.Sqrt((value * (1 - value) * square) + (square * square / 4)) / (1 + square);
        return (value <= 0 ? 0 : Math.Max(0, centre - half), value >= 1 ? 1 : Math.Min(1, centre + half));
    }
}
