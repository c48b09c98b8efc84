namespace Plumbline.Cli.Output;

/// <summary>An interval as machines read it; proportions from 0 to 1.</summary>
internal sealed record IntervalJson(double Low, double High, double Level, double StandardError);
