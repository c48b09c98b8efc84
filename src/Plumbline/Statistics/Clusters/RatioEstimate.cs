using Plumbline.Statistics.Distributions;

namespace Plumbline.Statistics.Clusters;

/// <summary>A share pooled over cases, and how far it would move if other cases had been drawn.</summary>
/// <param name="Value">Sufficient over applicable, each case weighted by what it stands for; from 0 to 1.</param>
/// <param name="StandardError">Of the value; not a number when a single case was drawn and others were not.</param>
/// <param name="Contributing">Cases with at least one applicable judgement.</param>
/// <param name="PerCase">Applicable judgements per contributing case.</param>
/// <param name="DegreesOfFreedom">Contributing cases less the strata that hold any.</param>
/// <param name="EffectiveDegreesOfFreedom">The same, lowered where a few cases carry most of the variance: at most twice the degrees of freedom over the
/// kurtosis of the residuals less 1.</param>
/// <param name="EffectiveCases">How many cases of an endless caseload, all drawn alike, would say as much: the square of the weights' sum over the sum of
/// squared weights times what was not seen.</param>
/// <param name="Unseen">The share of the caseload that was not drawn; 1 when the caseload is not known.</param>
public readonly record struct RatioEstimate(
    double Value,
    double StandardError,
    int Contributing,
    double PerCase,
    int DegreesOfFreedom,
    double EffectiveDegreesOfFreedom,
    double EffectiveCases,
    double Unseen)
{
    /// <summary>The least correlation of the judgements of one case that is reckoned with, where a sample happens to show less.</summary>
    private const double LeastTogether = 0.02;

    /// <summary>From 1 judgement a case, where a score is a share of cases, to 3, where it is a mean over cases: 0 to 1.</summary>
    public double IsMean => Math.Clamp((PerCase - 1) / 2, 0, 1);

    /// <summary>
    /// How many independent judgements would say as much, and with how many degrees of freedom that is known: <c>value x (1 - value) / SE^2</c> with the
    /// effective degrees of freedom, or what the least correlation within cases gives with all of them, whichever says less (Korn and Graubard, Survey
    /// Methodology 24, 1998, for the number; the bound is ours). The effective cases where the share is none or all.
    /// </summary>
    public (double Judgements, double Freedom) Effective
    {
        get
        {
            var all = (2 - IsMean) * DegreesOfFreedom;
            if (Value is <= 0 or >= 1)
            {
                return (EffectiveCases, all);
            }

            var (found, known) = (Value * (1 - Value) / (StandardError * StandardError), (IsMean * EffectiveDegreesOfFreedom)
                + ((1 - IsMean) * 2 * DegreesOfFreedom));
            var most = EffectiveCases / (LeastTogether + ((1 - LeastTogether) / Math.Max(1, PerCase)));
            return Reach(found, known) > Reach(most, all) ? (found, known) : (most, all);
        }
    }

    private static double Reach(double judgements, double freedom) => StudentT.Quantile(0.975, freedom) / Math.Sqrt(judgements);
}
