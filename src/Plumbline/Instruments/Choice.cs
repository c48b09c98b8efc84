namespace Plumbline.Instruments;

/// <summary>One answer that a list offers.</summary>
public sealed record Choice(string Name, LocalText Label);
