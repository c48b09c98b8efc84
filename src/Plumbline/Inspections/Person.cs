namespace Plumbline.Inspections;

/// <summary>Someone whom the report names, and the part that they had.</summary>
/// <param name="Name">As printed; several people of one role stand in one line.</param>
public sealed record Person(LocalText Role, string Name);
