namespace Plumbline.Web.Features.Reports;

/// <summary>What the page says on which a report is built to look at it.</summary>
internal static class BuildWords
{
    public static readonly LocalText Title = new("Report as it stands", "Yr adroddiad fel y mae");

    public static readonly LocalText What = new(
        "Builds the report from the judgements and texts of this inspection as they stand now, in both languages and every format. It is for those who "
            + "write it: nothing is published.",
        "Mae’n llunio’r adroddiad o farnau a thestunau’r arolygiad hwn fel y maent nawr, yn y ddwy iaith ac ym mhob fformat. I’r rhai sy’n ei ysgrifennu y "
            + "mae: ni chyhoeddir dim.");

    public static readonly LocalText Build = new("Build the report", "Llunio’r adroddiad");

    public static readonly LocalText BuildAgain = new("Build it again", "Ei lunio eto");

    public static readonly LocalText BuiltAt = new("Built at {0}. What changed since is not in it.", "Lluniwyd am {0}. Nid yw’r hyn a newidiodd wedyn ynddo.");

    public static readonly LocalText NotBuilt = new("The report was not built: {0} to mend", "Ni luniwyd yr adroddiad: {0} i’w drwsio");

    public static readonly LocalText Files = new("Files to read and to download", "Ffeiliau i’w darllen ac i’w lawrlwytho");

    public static readonly LocalText Faults = new("What stands in the way", "Beth sydd yn y ffordd");

    public static readonly LocalText Where = new("Where", "Ble");

    public static readonly LocalText Line = new("Line", "Llinell");

    public static readonly LocalText Fault = new("What is wrong", "Beth sydd o’i le");
}
