namespace Plumbline.Cli.Output.Samples;

/// <summary>What <c>sample draw --json</c> prints.</summary>
internal sealed record DrawnJson(
    string Program, string Design, string DesignDigest, string Seed, string CaseloadDigest, int Caseload, int Walks,
    IReadOnlyList<DrawnCaseJson> Sample, IReadOnlyList<DrawnCaseJson> Reserve, IReadOnlyList<ExchangeJson> Replacements,
    IReadOnlyList<AllotmentJson> Sizes, IReadOnlyList<MarginJson> Margins, IReadOnlyList<string> Warnings);
