namespace Plumbline.Inspections;

/// <summary>The service whose casework is inspected.</summary>
/// <param name="Name">Such as Youth Offending Service.</param>
/// <param name="Initials">Such as YOS.</param>
public sealed record InspectedBody(LocalText Name, LocalText Initials);
