using Plumbline.Statistics;

namespace Plumbline.Findings.Bindings;

/// <summary>A figure as it is printed, and where it comes from.</summary>
/// <param name="Text">In the language of the text around it.</param>
/// <param name="Share">In the printed polarity; null for numbers that are no shares.</param>
public sealed record BoundFigure(string Text, Binding Binding, Share? Share);
