namespace Plumbline.Cli.Output;

/// <summary>An interval as machines read it; proportions from 0 to 1.</summary>
/// <param name="Estimate">For the whole caseload; other than the score only where strata were drawn at different rates.</param>
internal sealed record IntervalJson(double Low, double High, double Level, double StandardError, double Estimate);
