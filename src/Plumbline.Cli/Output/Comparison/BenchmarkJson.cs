namespace Plumbline.Cli.Output.Comparison;

/// <summary>What <c>benchmark --json</c> prints.</summary>
internal sealed record BenchmarkJson(string Wave, string Caution, IReadOnlyList<BenchmarkThemeJson> Themes);
