namespace Plumbline.Web.Features.Publications.Calendars;

/// <summary>What the page says on which dates are announced to the public.</summary>
internal static class CalendarWords
{
    public const string Address = "/calendar";

    public static readonly LocalText Title = new("Public calendar", "Calendr cyhoeddus");

    public static readonly LocalText What = new(
        "Everyone sees these dates on the public site at once, and keeps seeing what each was before. Nothing is announced by itself: a report that is on its "
            + "way shows here only where you announce it.",
        "Mae pawb yn gweld y dyddiadau hyn ar y wefan gyhoeddus ar unwaith, ac yn dal i weld beth oedd pob un o’r blaen. Ni chyhoeddir dim ohono’i hun – "
            + "dim ond lle’r ydych chi’n ei gyhoeddi y bydd adroddiad sydd ar ei ffordd i’w weld yma.");

    public static readonly LocalText See = new("See it on the public site", "Ei weld ar y wefan gyhoeddus");
    public static readonly LocalText Announced = new("Announced dates", "Dyddiadau a gyhoeddwyd");
    public static readonly LocalText None = new("No date is announced.", "Nid oes dyddiad wedi’i gyhoeddi.");
    public static readonly LocalText EveryoneSees = new("Everyone now sees: {0}", "Mae pawb bellach yn gweld: {0}");
    public static readonly LocalText New = new("A new date", "Dyddiad newydd");
    public static readonly LocalText ToNew = new("Announce a new date", "Cyhoeddi dyddiad newydd");
    public static readonly LocalText ToChange = new("Change or take back", "Newid neu dynnu’n ôl");
    public static readonly LocalText Announce = new("Announce a date", "Cyhoeddi dyddiad");
    public static readonly LocalText Kind = new("What happens?", "Beth sy’n digwydd?");
    public static readonly LocalText Area = new("Area", "Ardal");
    public static readonly LocalText AreaInWelsh = new("Area in Welsh, if it is another name", "Yr ardal yn Gymraeg, os yw’n enw arall");
    public static readonly LocalText On = new("Day or month", "Diwrnod neu fis");
    public static readonly LocalText OnHint = new("For example, 5 10 2026, or 10 2026", "Er enghraifft, 5 10 2026, neu 10 2026");
    public static readonly LocalText Change = new("Change a date or take it back", "Newid dyddiad neu ei dynnu’n ôl");
    public static readonly LocalText Date = new("Which date?", "Pa ddyddiad?");
    public static readonly LocalText Choose = new("Choose a date", "Dewiswch ddyddiad");
    public static readonly LocalText NewOn = new("New day or month, if it changes", "Diwrnod neu fis newydd, os yw’n newid");
    public static readonly LocalText WhyEnglish = new("Reason in English, for everyone to read", "Rheswm yn Saesneg, i bawb ei ddarllen");
    public static readonly LocalText WhyWelsh = new("Reason in Welsh, for everyone to read", "Rheswm yn Gymraeg, i bawb ei ddarllen");
    public static readonly LocalText DoChange = new("Change the date", "Newid y dyddiad");
    public static readonly LocalText DoTakeBack = new("Take the date back", "Tynnu’r dyddiad yn ôl");
}
