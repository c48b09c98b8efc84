namespace Plumbline.Statistics.Clusters;

/// <summary>A share pooled over cases, and how far it would move if other cases had been drawn.</summary>
/// <param name="Value">Sufficient over applicable, each case weighted by its stratum; from 0 to 1.</param>
/// <param name="StandardError">Of the value; not a number when a single case was drawn and others were not.</param>
/// <param name="Contributing">Cases with at least one applicable judgement.</param>
/// <param name="PerCase">Applicable judgements per contributing case.</param>
/// <param name="DegreesOfFreedom">Contributing cases less the strata that hold any.</param>
/// <param name="EffectiveDegreesOfFreedom">The same, lowered where a few cases carry most of the variance: at most twice the degrees of freedom over the kurtosis of the residuals less 1.</param>
/// <param name="Unseen">The share of the caseload that was not drawn; 1 when the caseload is not known.</param>
public readonly record struct RatioEstimate(
    double Value,
    double StandardError,
    int Contributing,
    double PerCase,
    int DegreesOfFreedom,
    double EffectiveDegreesOfFreedom,
    double Unseen);
