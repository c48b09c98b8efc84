namespace Plumbline.Instruments;

/// <summary>A part of the report that gathers criteria.</summary>
public sealed record Section(string Id, LocalText Title);
