namespace Plumbline.Caseloads.Intake;

/// <summary>Which cases of a list could be chosen.</summary>
/// <param name="From">The first day on which an eligible case may have started; null for no limit.</param>
/// <param name="To">The last such day; a case without a start is not eligible.</param>
public sealed record Eligibility(DateOnly? From, DateOnly To, IReadOnlyList<ExclusionRule> Rules);
