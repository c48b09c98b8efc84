namespace Plumbline.Cli.Output;

/// <summary>The criteria of one inspection of a programme.</summary>
internal sealed record ProgrammeScoresJson(string Inspection, IReadOnlyList<CriterionShareJson> Criteria);
