using Plumbline.Instruments;

namespace Plumbline.Scores.Typed;

/// <summary>How many cases chose one choice of a list.</summary>
public sealed record ChoiceCount(Choice Choice, int Cases);
