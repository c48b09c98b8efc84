namespace Plumbline.Web.Features.Inspections;

/// <summary>What the list of inspections says.</summary>
internal static class InspectionWords
{
    public static readonly LocalText Inspections = new("Inspections", "Arolygiadau");

    public static readonly LocalText None = new(
        "You have no part in an inspection yet. The lead inspector assigns people to one.",
        "Nid oes gennych ran mewn arolygiad eto. Yr arolygydd arweiniol sy’n pennu pobl i arolygiad.");
}
