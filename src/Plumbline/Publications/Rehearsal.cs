namespace Plumbline.Publications;

/// <summary>What is looked at before a release: all that could make it fail at its minute.</summary>
public static class Rehearsal
{
    private static readonly Dictionary<string, LocalText> Known = new()
    {
        ["approvals"] = new("Two people have not approved the edition", "Nid yw dau berson wedi cymeradwyo’r argraffiad"),
        ["opens"] = new(
            "The edition does not open with the key of this server, or is not what was approved: put embargo.key back, or step back and finish the "
            + "report again",
            "Nid yw’r argraffiad yn agor gydag allwedd y gweinydd hwn, neu nid dyna a gymeradwywyd – rhowch embargo.key yn ôl, neu camwch yn ôl a "
            + "gorffen yr adroddiad eto"),
        ["english"] = new("There is no page to read in English", "Nid oes tudalen i’w darllen yn Saesneg"),
        ["welsh"] = new("There is no page to read in Welsh", "Nid oes tudalen i’w darllen yn Gymraeg"),
        ["formats"] = new("A document to print, a document to edit or the data are missing", "Mae dogfen i’w hargraffu, dogfen i’w golygu neu’r data ar goll"),
    };

    /// <summary>The codes of all that stands in the way; empty when nothing does.</summary>
    /// <param name="paths">Of the files of the edition.</param>
    /// <param name="opens">Whether the server has the key, and the files are those of the fingerprint.</param>
    public static IReadOnlyList<string> FaultsOf(Approvals approvals, IReadOnlyList<string> paths, bool opens)
    {
        bool Ends(string with) => paths.Any(path => path.EndsWith(with, StringComparison.Ordinal));
        return
        [
            .. approvals.AreWhole && approvals.By.Distinct().Count() == approvals.By.Count ? Array.Empty<string>() : ["approvals"],
            .. opens ? Array.Empty<string>() : ["opens"],
            .. Ends(".en.html") ? Array.Empty<string>() : ["english"],
            .. Ends(".cy.html") ? Array.Empty<string>() : ["welsh"],
            .. Ends(".pdf") && Ends(".docx") && Ends("datapackage.json") ? Array.Empty<string>() : ["formats"],
        ];
    }

    /// <summary>A fault as people read it.</summary>
    public static LocalText Of(string code) => Known[code];
}
