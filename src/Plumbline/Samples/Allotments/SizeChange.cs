namespace Plumbline.Samples.Allotments;

/// <summary>One step in the history of a size.</summary>
/// <param name="Cases">The number of cases after the step.</param>
public readonly record struct SizeChange(SizeChangeKind Kind, int Cases);
