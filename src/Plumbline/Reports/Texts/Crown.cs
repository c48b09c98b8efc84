using Plumbline.Inspections;

namespace Plumbline.Reports.Texts;

/// <summary>
/// In whose name an inspectorate of the Crown works on a day: the Queen’s to 7 September 2022, the King’s from 8 September 2022, the day of the accession
/// (The London Gazette, 10 September 2022). Welsh softens after the masculine <c>ei</c>: Ei Mawrhydi, of her; Ei Fawrhydi, of him.
/// </summary>
public static class Crown
{
    private static readonly DateOnly Accession = new(2022, 9, 8);

    /// <summary>Before the name of an office or body: <c>HM</c>, and in Welsh behind it: <c>EM</c> or <c>EF</c>.</summary>
    public static LocalText Initials(CalendarDate on) => new("HM", IsKing(on) ? "EF" : "EM");

    /// <summary>What the initials stand for.</summary>
    public static LocalText InFull(CalendarDate on) =>
        IsKing(on) ? new LocalText("His Majesty’s", "Ei Fawrhydi") : new LocalText("Her Majesty’s", "Ei Mawrhydi");

    private static bool IsKing(CalendarDate on) => on.Last >= Accession;
}
