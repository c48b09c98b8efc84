namespace Plumbline.Samples.Designs;

/// <summary>Why a drawn case may be replaced.</summary>
public sealed record ReplacementReason(string Id, LocalText Label);
