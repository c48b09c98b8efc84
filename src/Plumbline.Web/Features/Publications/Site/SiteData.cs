using Plumbline.Web.Features.Publications.Calendars;
using System.Text.Json;
using Plumbline.Documents.Data;
using Plumbline.Files.Programmes;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Web.Features.Publications.Site;

/// <summary>What the site has for programs: feeds, the map, the open data of all reports, the data of one report in one file, and the style.</summary>
internal static class SiteData
{
    public const string Folder = "_data/";

    private const string Package = Folder + "reports.zip";

    public static IReadOnlyList<string> Paths { get; } = ["feed.en.xml", "feed.cy.xml", .. SiteCalendar.Files,
        "sitemap.xml", Folder + "reports.csv", Folder + "reports.parquet",
        Folder + "datapackage.json", Package, "_assets/site.css"];

    /// <summary>The name of the file that holds all data of a report.</summary>
    public static string PackageOf(PublishedReport report) => $"{report.Inspection}-data.zip";

    /// <summary>The data of a report in one file; null where it has none, or was withdrawn.</summary>
    public static async Task<byte[]?> PackageAsync(SiteContent content, PublishedReport report, CancellationToken stop)
    {
        var files = new List<(string Path, byte[] Content)>();
        foreach (var path in report.Latest.Files.Select(file => file.Path).Where(IsData))
        {
            if (await content.FileAsync(report.Inspection, path, stop) is { } file)
            {
                files.Add((path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..], file));
            }
        }

        return files.Count == 0 ? null : DataArchive.Of(files);
    }

    public static bool IsData(string path) => path.StartsWith("data/", StringComparison.Ordinal);

    /// <summary>One of <see cref="Paths"/>; null where it would be empty.</summary>
    /// <param name="pages">The pages of the site that are about no single report.</param>
    public static async Task<byte[]?> OfAsync(SiteContent content, string path, IReadOnlyList<string> pages, CancellationToken stop) => path switch
    {
        "feed.en.xml" => SiteFeeds.Feed(content.Published, Language.English, content.Root),
        "feed.cy.xml" => SiteFeeds.Feed(content.Published, Language.Welsh, content.Root),
        "calendar.en.ics" => SiteCalendarFile.Of((await content.CalendarAsync(stop)).From(content.Today), Language.English, content.Root),
        "calendar.cy.ics" => SiteCalendarFile.Of((await content.CalendarAsync(stop)).From(content.Today), Language.Welsh, content.Root),
        "sitemap.xml" => SiteFeeds.Sitemap(content.Published, pages, content.Root),
        Folder + "reports.csv" => OpenScores.Csv((await content.ScoresAsync(stop)).Scores),
        Folder + "reports.parquet" => await OpenScores.ParquetAsync((await content.ScoresAsync(stop)).Scores, stop),
        Folder + "datapackage.json" => Description(),
        Package => DataArchive.Of(
        [
            ("datapackage.json", Description()),
            ("reports.csv", OpenScores.Csv((await content.ScoresAsync(stop)).Scores)),
            ("reports.parquet", await OpenScores.ParquetAsync((await content.ScoresAsync(stop)).Scores, stop)),
        ]),
        _ => content.Style,
    };

    private static byte[] Description() => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
    {
        ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
        ["name"] = "reports",
        ["title"] = SiteWords.Title.English,
        ["resources"] = new object[]
        {
            new Dictionary<string, object>
            {
                ["name"] = "reports", ["path"] = "reports.csv", ["type"] = "table", ["format"] = "csv", ["mediatype"] = "text/csv", ["encoding"] = "utf-8",
                ["schema"] = new Dictionary<string, object>
                {
                    ["$schema"] = "https://datapackage.org/profiles/2.0/tableschema.json",
                    ["fields"] = OpenScores.Columns.Select(column => new Dictionary<string, string> { ["name"] = column.Name, ["type"] = column.Kind })
                        .ToArray(),
                    ["primaryKey"] = new[] { "report", "level", "id" },
                },
            },
        },
    });
}
