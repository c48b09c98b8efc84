namespace Plumbline.Samples;

/// <summary>A drawn case that falls out.</summary>
/// <param name="CaseId">A case of the sample as it stands.</param>
/// <param name="Reason">The id of one of the design's reasons.</param>
public sealed record Replacement(string CaseId, string Reason);
