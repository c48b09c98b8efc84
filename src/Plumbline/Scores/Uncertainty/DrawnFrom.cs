namespace Plumbline.Scores.Uncertainty;

/// <summary>A case of the caseload that a sample was drawn from.</summary>
/// <param name="Chance">How likely it was to be drawn, from 0 to 1, before anyone drew.</param>
/// <param name="Stratum">Where the design had strata; otherwise empty.</param>
public sealed record DrawnFrom(string CaseId, double Chance, string Stratum);
