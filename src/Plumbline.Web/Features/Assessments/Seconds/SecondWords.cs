namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>What the page of second readings says.</summary>
internal static class SecondWords
{
    public static readonly LocalText Title = new("Second readings", "Ail ddarlleniadau");

    public static readonly LocalText Lead = new(
        "Some cases, drawn by chance, are read again by someone who sees nothing of the first reading. Where the two differ, a third person settles it.",
        "Darllenir rhai achosion, a dynnir ar hap, eto gan rywun nad yw’n gweld dim o’r darlleniad cyntaf. Lle mae’r ddau’n wahanol, mae trydydd person yn "
            + "eu cysoni.");

    public static readonly LocalText Draw = new("Draw the cases", "Tynnu’r achosion");

    public static readonly LocalText Percent = new("Share of the cases, in per cent", "Cyfran o’r achosion, y cant");

    public static readonly LocalText Seed = new("Seed text", "Testun hadu");

    public static readonly LocalText SeedHint = new(
        "Any text. Whoever has it can draw the same cases again.", "Unrhyw destun. Gall pwy bynnag sydd ag ef dynnu’r un achosion eto.");

    public static readonly LocalText Drawn = new("Cases drawn: {0}, with the seed “{1}”", "Achosion a dynnwyd – {0}, gyda’r hedyn “{1}”");

    public static readonly LocalText NotDrawn = new("No cases have been drawn yet.", "Nid oes achosion wedi’u tynnu eto.");

    public static readonly LocalText Reader = new("Second reader of {0}", "Ail ddarllenydd {0}");

    public static readonly LocalText ReaderHead = new("Second reader", "Ail ddarllenydd");

    public static readonly LocalText Give = new("Give to the reader", "Rhoi i’r darllenydd");

    public static readonly LocalText State = new("Second reading", "Ail ddarlleniad");

    public static readonly LocalText Settled = new("Settled", "Wedi’i gysoni");

    public static readonly LocalText Differ = new("{0} questions differ", "Gwahaniaeth ar {0} cwestiwn");

    public static readonly LocalText Waiting = new("Waits for both readings", "Yn aros am y ddau ddarlleniad");

    public static readonly LocalText GoOn = new("Go on settling what differs", "Parhau i gysoni’r gwahaniaethau");

    public static readonly LocalText Settle = new("Settle {0}", "Cysoni {0}");

    public static readonly LocalText Compare = new("Compare {0}", "Cymharu {0}");
}
