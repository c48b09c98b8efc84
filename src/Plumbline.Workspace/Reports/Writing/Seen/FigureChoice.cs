namespace Plumbline.Workspace.Reports.Writing.Seen;

/// <summary>The figure that a writer chose, and how it is meant.</summary>
/// <param name="Population">One of the populations of the inspection, or <c>all</c>.</param>
/// <param name="IsInsufficient">Whether the share of insufficient judgements is meant.</param>
/// <param name="Noun">The key of the noun that it counts; null for none.</param>
public sealed record FigureChoice(string Key, string Population, bool IsInsufficient, string? Noun);
