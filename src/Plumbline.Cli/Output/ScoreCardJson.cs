namespace Plumbline.Cli.Output;

/// <summary>What <c>score --json</c> prints.</summary>
internal sealed record ScoreCardJson(string Inspection, string Instrument, IReadOnlyList<ScoreJson> Criteria, IReadOnlyList<ScoreJson> Sections, IReadOnlyList<ScoreJson> Headlines);
