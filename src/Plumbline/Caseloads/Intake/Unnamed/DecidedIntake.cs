namespace Plumbline.Caseloads.Intake.Unnamed;

/// <summary>What a list becomes by what was decided about doubles.</summary>
/// <param name="Left">Every row that is not in the caseload.</param>
/// <param name="Undecided">Pairs that still wait for a person; both cases are in the caseload until then.</param>
public sealed record DecidedIntake(Caseload Caseload, IReadOnlyList<LeftOut> Left, IReadOnlyList<UnnamedPair> Undecided);
