namespace Plumbline.Reports.Narratives;

/// <summary>The text under one level-one heading, such as <c>strengths</c>.</summary>
/// <param name="Name">The heading in lower case; empty for text before the first heading.</param>
public sealed record NarrativePart(string Name, Place Place, IReadOnlyList<Prose> Prose);
