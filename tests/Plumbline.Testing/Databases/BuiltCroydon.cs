using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Reports;
using Plumbline.Storage.Reports.Locks;

namespace Plumbline.Testing.Databases;

/// <summary>A small report of the Croydon inspection as if it had been built: every kind of file, and in all of them a sentence that stands nowhere
/// else.</summary>
public static class BuiltCroydon
{
    /// <summary>Whoever finds it somewhere has read the report.</summary>
    public const string Sentence = "Safeguarding was sufficient in sixty-five of a hundred";

    public const string EnglishPage = "croydon-2012.en.html";

    private const string Scores = """
        level,id,title_en,title_cy,sufficient,applicable,percent,not_applicable,unknown,missing,comment,interval_low,interval_high,interval_level,standard_error
        criterion,1.1,"Risk, first",Risg,313,483,65,1,0,0,MODERATE,0.6,0.7,0.95,0.02
        headline,safeguarding,Safeguarding,Diogelu,[c],[c],65,,,,,,,,

        """;

    public static IReadOnlyList<string> Paths { get; } =
        [EnglishPage, "croydon-2012.cy.html", "croydon-2012.en.pdf", "croydon-2012.en.docx", "croydon-2012.press-notice.en.html",
            "croydon-2012.press-notice.cy.pdf", "croydon-2012.easy-read.en.html", "data/datapackage.json", "data/scores.csv"];

    /// <param name="word">Tells one building from another.</param>
    public static async Task In(PlumblineDatabase database, EmbargoKey key, string word)
    {
        await using var db = database.NewDb();
        await db.ReportFiles.ExecuteDeleteAsync();
        var desk = key.OfDesk();
        db.AddRange(Paths.Select(path => new KeptReportFile
        {
            InspectionId = CroydonKept.Id, Path = path, MadeAt = DateTimeOffset.UnixEpoch, MadeBy = "editor",
            Content = LockedBytes.Lock(desk, LockedBytes.PlaceOf(CroydonKept.Id, path), Encoding.UTF8.GetBytes(ContentOf(path, word))),
        }));
        await db.SaveChangesAsync();
    }

    private static string ContentOf(string path, string word) =>
        path.EndsWith(".csv", StringComparison.Ordinal) ? Scores : $"<!DOCTYPE html><html><body>{Sentence}, {word}</body></html>";
}
