namespace Plumbline.Cli.Output.Comparison;

/// <summary>One theme: what the areas scored, and which lie outside the funnel.</summary>
/// <param name="OverDispersion">How many times the variance between areas exceeds that of samples; null with fewer than three areas.</param>
/// <param name="Unusual">Areas outside the 95% limits, in the order of their names.</param>
internal sealed record BenchmarkThemeJson(string Theme, int Areas, int Lowest, int Highest, int Average, double? OverDispersion, IReadOnlyList<string> Unusual);
