namespace Plumbline.Web.Features.Reports;

/// <summary>What the list of reports says.</summary>
internal static class ReportWords
{
    public static readonly LocalText Reports = new("Reports", "Adroddiadau");

    public static readonly LocalText Site = new("Published inspection reports", "Adroddiadau arolygu cyhoeddedig");

    public static readonly LocalText Lead = new(
        "Reports built on this server. Each can be read here or downloaded.",
        "Adroddiadau a luniwyd ar y gweinydd hwn. Gellir darllen pob un yma neu ei lawrlwytho.");

    public static readonly LocalText Files = new("Files of {0}", "Ffeiliau {0}");

    public static readonly LocalText File = new("File", "Ffeil");

    public static readonly LocalText Kind = new("Kind", "Math");

    public static readonly LocalText Size = new("Size", "Maint");

    public static readonly LocalText Read = new("Read the report", "Darllen yr adroddiad");

    public static readonly LocalText Page = new("Web page", "Tudalen we");

    public static readonly LocalText Document = new("Document to edit (Word)", "Dogfen i’w golygu (Word)");

    public static readonly LocalText Print = new("Document to print (PDF)", "Dogfen i’w hargraffu (PDF)");

    public static readonly LocalText Spreadsheet = new("Spreadsheet of the data", "Taenlen o’r data");

    public static readonly LocalText Data = new("Data", "Data");
}
