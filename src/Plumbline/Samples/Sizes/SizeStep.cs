namespace Plumbline.Samples.Sizes;

/// <summary>A size that holds for caseloads up to a number.</summary>
/// <param name="UpTo">The largest caseload of the step; null for the last step.</param>
public readonly record struct SizeStep(int? UpTo, int Cases);
