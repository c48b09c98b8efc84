namespace Plumbline.Cli.Output.Samples;

/// <summary>What <c>sample verify --json</c> prints.</summary>
internal sealed record VerifyJson(bool Repeats, IReadOnlyList<FindingJson> Differences);
