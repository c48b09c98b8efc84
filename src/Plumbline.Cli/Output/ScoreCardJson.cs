namespace Plumbline.Cli.Output;

/// <summary>What <c>score --json</c> prints.</summary>
/// <param name="Cases">How many cases were read; a case of the folder that nobody has begun is not one.</param>
/// <param name="Caseload">How many cases the sample was drawn from; null when that is not known, and then it counts as endless.</param>
/// <param name="Census">Whether every case of the caseload was read.</param>
/// <param name="Weighted">Whether cases stand for different numbers of cases, so that scores are weighted.</param>
/// <param name="Unread">Strata from which no case was read; while there are any, nothing is said of the whole caseload.</param>
/// <param name="WithoutChance">How many cases could not be drawn.</param>
/// <param name="Bootstrap">What the standard errors of the bootstrap follow from.</param>
internal sealed record ScoreCardJson(
    string Inspection,
    string Instrument,
    int Cases,
    int? Caseload,
    bool Census,
    bool Weighted,
    IReadOnlyList<string> Unread,
    int WithoutChance,
    BootstrapJson Bootstrap,
    IReadOnlyList<ScoreJson> Criteria,
    IReadOnlyList<ScoreJson> Sections,
    IReadOnlyList<ScoreJson> Headlines);
