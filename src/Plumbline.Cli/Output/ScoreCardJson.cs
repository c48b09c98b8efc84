namespace Plumbline.Cli.Output;

/// <summary>What <c>score --json</c> prints.</summary>
/// <param name="Caseload">How many cases the sample was drawn from; null when that is not known, and then it counts as endless.</param>
/// <param name="Bootstrap">What the chances of the comments follow from.</param>
internal sealed record ScoreCardJson(
    string Inspection,
    string Instrument,
    int Cases,
    int? Caseload,
    BootstrapJson Bootstrap,
    IReadOnlyList<ScoreJson> Criteria,
    IReadOnlyList<ScoreJson> Sections,
    IReadOnlyList<ScoreJson> Headlines);
