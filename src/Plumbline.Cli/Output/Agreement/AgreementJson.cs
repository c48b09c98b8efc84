namespace Plumbline.Cli.Output.Agreement;

/// <summary>What <c>agreement --json</c> prints.</summary>
/// <param name="Readings">The files, the first being the one that the others are held against.</param>
/// <param name="Assessors">Everyone whom the files name, beside all others.</param>
/// <param name="Remarks">What stands in one file alone, and a file held against itself.</param>
internal sealed record AgreementJson(
    IReadOnlyList<string> Readings,
    string? Instrument,
    AgreementLineJson Overall,
    IReadOnlyList<AgreementLineJson> Criteria,
    IReadOnlyList<AgreementLineJson> Questions,
    IReadOnlyList<AssessorJson> Assessors,
    IReadOnlyList<string> Remarks);
