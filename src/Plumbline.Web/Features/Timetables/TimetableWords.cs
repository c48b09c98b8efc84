namespace Plumbline.Web.Features.Timetables;

/// <summary>What the timetable page says.</summary>
internal static class TimetableWords
{
    public static readonly LocalText Title = new("Timetable", "Amserlen");

    public static readonly LocalText Milestone = new("Milestone", "Carreg filltir");

    public static readonly LocalText Due = new("Due", "I’w gyrraedd erbyn");

    public static readonly LocalText Reached = new("Reached", "Cyrhaeddwyd");

    public static readonly LocalText DueOf = new("{0}: due", "{0}: erbyn");

    public static readonly LocalText ReachedOf = new("{0}: reached", "{0}: cyrhaeddwyd");

    public static readonly LocalText Save = new("Save the timetable", "Cadw’r amserlen");

    public static readonly LocalText Saved = new("Saved.", "Cadwyd.");

    public static readonly LocalText NotADay = new(
        "{0} needs a day such as 14 3 2026, or nothing", "Mae angen dyddiad fel 14 3 2026 ar gyfer {0}, neu ddim byd");

    public static readonly LocalText Hint = new(
        "Write days as 14 3 2026. Leave a field empty where nothing is settled.",
        "Ysgrifennwch ddyddiadau fel 14 3 2026. Gadewch faes yn wag lle nad oes dyddiad eto.");
}
