namespace Plumbline.Cli.Output.Samples;

/// <summary>A case of a sample or reserve as machines read it.</summary>
internal sealed record DrawnCaseJson(string Case, string? Stratum, double Probability);
