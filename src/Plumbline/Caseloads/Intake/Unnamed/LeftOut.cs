namespace Plumbline.Caseloads.Intake.Unnamed;

/// <summary>A row of a list that is not in the caseload, and why.</summary>
/// <param name="Rule">The id of the rule that left it out.</param>
public sealed record LeftOut(int Line, string Rule, LocalText Reason);
