using Plumbline.Inspections.Areas;

namespace Plumbline.Inspections.Access;

/// <summary>Whether an inspection is of the area that someone works in. The one place that says so.</summary>
public static class OwnArea
{
    /// <param name="areas">The areas that are known, with their other names.</param>
    /// <param name="home">The area that a local assessor works in, as it was typed; null for others.</param>
    /// <param name="inspected">The area of the inspection.</param>
    public static bool Is(AreaRegister areas, string? home, LocalText inspected) =>
        !string.IsNullOrWhiteSpace(home) && (areas.AreSame(home, inspected.English) || (inspected.Welsh is { } welsh && areas.AreSame(home, welsh)));
}
