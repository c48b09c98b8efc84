namespace Plumbline.Cli.Output.Caseloads;

/// <summary>What <c>caseload intake --json</c> prints.</summary>
/// <param name="Excluded">Cases left out, by rule.</param>
internal sealed record IntakeJson(int Listed, int Eligible, string Digest, IReadOnlyDictionary<string, int> Excluded, int Undecided);
