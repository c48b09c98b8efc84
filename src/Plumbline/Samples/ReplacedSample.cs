namespace Plumbline.Samples;

/// <summary>A sample after replacements.</summary>
/// <param name="Sample">Each new case in the place of the one that fell out.</param>
/// <param name="Exchanges">In the order in which they were made.</param>
public sealed record ReplacedSample(Drawn Drawn, IReadOnlyList<DrawnCase> Sample, IReadOnlyList<Exchange> Exchanges);
