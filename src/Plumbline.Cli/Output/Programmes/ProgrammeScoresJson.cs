namespace Plumbline.Cli.Output.Programmes;

/// <summary>The criteria of one inspection of a programme.</summary>
internal sealed record ProgrammeScoresJson(string Inspection, IReadOnlyList<CriterionShareJson> Criteria);
