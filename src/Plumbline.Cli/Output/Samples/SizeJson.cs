namespace Plumbline.Cli.Output.Samples;

/// <summary>What <c>sample size --json</c> prints.</summary>
/// <param name="Margin">Half the width at that confidence, as a proportion.</param>
internal sealed record SizeJson(int Cases, int Caseload, double Confidence, double Margin);
