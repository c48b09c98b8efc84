using Plumbline.Statistics.Clusters;
using Plumbline.Statistics.Distributions;

namespace Plumbline.Testing;

/// <summary>The interval that <c>svyciprop(method = "logit")</c> of R's <c>survey</c> gives: what most who reckon by cluster would print, to hold ours
/// against.</summary>
public static class LogitInterval
{
    /// <summary>Both ends, from 0 to 1; none where the share is none or all, or no case differs from another.</summary>
    public static (double Low, double High)? Of(RatioEstimate estimate)
    {
        var (value, error) = (estimate.Value, estimate.StandardError);
        if (value is <= 0 or >= 1 || !(error > 0) || estimate.DegreesOfFreedom < 1)
        {
            return null;
        }

        var centre = Math.Log(value / (1 - value));
        var half = StudentT.Quantile(0.975, estimate.DegreesOfFreedom) * error / (value * (1 - value));
        return (1 / (1 + Math.Exp(half - centre)), 1 / (1 + Math.Exp(-half - centre)));
    }
}
