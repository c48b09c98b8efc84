using Plumbline.Caseloads.Intake.Unnamed;

namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>How a caseload came from a service's list: what the inspectors see of it.</summary>
/// <param name="Listed">How many cases the list held.</param>
/// <param name="Left">Which of its rows are not in the caseload, and why.</param>
public sealed record ListOrigin(LocalText Mapping, DateOnly? From, DateOnly To, int Listed, IReadOnlyList<LeftOut> Left)
{
    internal static ListOrigin Of(PreparedList prepared, DecidedIntake decided) =>
        new(prepared.Mapping, prepared.From, prepared.To, prepared.Unnamed.Listed, decided.Left);
}
