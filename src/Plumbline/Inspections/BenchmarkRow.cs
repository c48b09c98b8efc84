namespace Plumbline.Inspections;

/// <summary>What the areas inspected so far scored on one headline theme, in whole per cent.</summary>
/// <param name="Theme">The id of the theme.</param>
public sealed record BenchmarkRow(string Theme, int Lowest, int Highest, int Average);
