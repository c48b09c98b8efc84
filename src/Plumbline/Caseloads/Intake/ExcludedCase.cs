namespace Plumbline.Caseloads.Intake;

/// <summary>A case of the list that is not in the caseload.</summary>
/// <param name="Rule">The id of the rule that left it out.</param>
public sealed record ExcludedCase(ListedCase Listed, string Rule, LocalText Reason);
