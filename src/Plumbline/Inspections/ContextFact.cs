namespace Plumbline.Inspections;

/// <summary>A figure about the area that does not come from the cases, with where it was taken from.</summary>
/// <param name="Id">Such as <c>population</c>; narrative asks for it as <c>context:population</c>.</param>
/// <param name="Value">As printed, with its decimals.</param>
/// <param name="Source">The publication that gives it.</param>
/// <param name="Year">The year that it describes.</param>
public sealed record ContextFact(string Id, decimal Value, GivenUnit Unit, LocalText? Source, string? Year);
