using Plumbline.Caseloads;

namespace Plumbline.Samples;

/// <summary>A case of a sample or its reserve.</summary>
/// <param name="Stratum">Where the design has strata.</param>
/// <param name="Probability">How likely the case was to be drawn, from 0 to 1, before anyone drew.</param>
public sealed record DrawnCase(Case Case, string? Stratum, double Probability);
