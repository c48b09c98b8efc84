namespace Plumbline.Web.Features.Publications.Calendars;

/// <summary>What the calendar of the public site says.</summary>
internal static class SiteCalendarWords
{
    public static readonly LocalText Title = new("What comes", "Beth sydd i ddod");

    public static readonly LocalText What = new(
        "When inspections begin and reports are published, as far as it is announced. Where a date changes, the one before and the reason stand beside it.",
        "Pryd mae arolygiadau’n dechrau ac adroddiadau’n cael eu cyhoeddi, cyn belled ag y mae wedi’i gyhoeddi. Lle mae dyddiad yn newid, mae’r un o’i flaen "
            + "a’r rheswm wrth ei ymyl.");

    public static readonly LocalText None = new("No date is announced at present.", "Nid oes dyddiad wedi’i gyhoeddi ar hyn o bryd.");
    public static readonly LocalText Dates = new("Dates announced", "Dyddiadau a gyhoeddwyd");
    public static readonly LocalText Date = new("Date", "Dyddiad");
    public static readonly LocalText Happens = new("What happens", "Beth sy’n digwydd");
    public static readonly LocalText Changes = new("Changes", "Newidiadau");
    public static readonly LocalText TakenBack = new("{0} (taken back)", "{0} (tynnwyd yn ôl)");
    public static readonly LocalText Moved = new("On {0} changed from {1} to {2}: {3}", "Ar {0} newidiwyd o {1} i {2}: {3}");
    public static readonly LocalText Withdrawn = new("On {0} taken back: {1}", "Ar {0} tynnwyd yn ôl: {1}");
    public static readonly LocalText File = new("These dates for your own calendar (iCalendar)", "Y dyddiadau hyn i’ch calendr eich hun (iCalendar)");
}
