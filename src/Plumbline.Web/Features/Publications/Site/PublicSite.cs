using System.Runtime.CompilerServices;
using System.Text.Json;
using Plumbline.Files.Programmes;
using Plumbline.Workspace;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Web.Features.Publications.Site;

/// <summary>
/// The public site: the same files whether the server answers with them one by one or all of them are written into a folder. Whatever is not public is not
/// looked for.
/// </summary>
/// <param name="root">The address of its root, with a slash at its end.</param>
/// <param name="style">The style sheet.</param>
public sealed class PublicSite(Views views, string root, byte[] style)
{
    /// <summary>No inspection has such a name.</summary>
    private const string OpenData = "_data/";

    private static readonly string[] Pages = ["index", "_data/index", "about"];

    private static readonly IReadOnlyList<string> OwnPages = [.. Pages.SelectMany(page =>
        Plumbline.Languages.All.Select(language => SitePage.PathOf(page, language)))];

    private static readonly string[] OwnFiles = ["feed.en.xml", "feed.cy.xml", "sitemap.xml", OpenData + "reports.csv", OpenData + "reports.parquet",
        OpenData + "datapackage.json", "_assets/site.css"];

    /// <summary>One file by its path; null where nothing public is there.</summary>
    public async Task<SiteFile?> FileAsync(string path, CancellationToken stop = default)
    {
        var published = await PublishedReports.ReadAsync(views, stop);
        return await FileAsync(published, path, stop);
    }

    /// <summary>Every file, one after the other: of the site itself, then of each report.</summary>
    public async IAsyncEnumerable<SiteFile> EveryFileAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        var published = await PublishedReports.ReadAsync(views, stop);
        IEnumerable<string> paths =
        [
            .. OwnPages, .. OwnFiles,
            .. published.Reports.SelectMany(report => Plumbline.Languages.All.Select(language => SitePage.PathOf($"{report.Inspection}/index", language))
                .Concat(report.Latest.Files.Select(file => $"{report.Inspection}/{file.Path}"))),
        ];
        foreach (var path in paths)
        {
            if (await FileAsync(published, path, stop) is { } file)
            {
                yield return file;
            }
        }
    }

    private async Task<SiteFile?> FileAsync(PublishedReports published, string path, CancellationToken stop)
    {
        var changed = published.ChangedAt();
        if (OwnPages.Contains(path))
        {
            var page = Page(path);
            return new SiteFile(path, path.StartsWith(OpenData, StringComparison.Ordinal) ? SitePages.Data(page)
                : path.StartsWith("about", StringComparison.Ordinal) ? SitePages.About(page) : SitePages.Index(page, published), changed);
        }

        if (OwnFiles.Contains(path))
        {
            return new SiteFile(path, await OwnAsync(published, path, stop), changed);
        }

        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var report = slash < 0 ? null : published.Reports.SingleOrDefault(one => one.Inspection == path[..slash]);
        return report is null ? null
            : path[(slash + 1)..] is "index.html" or "index.cy.html" ? new SiteFile(path, SitePages.Report(Page(path), report), report.ChangedAt)
            : await PublishedReports.FileAsync(views, report.Inspection, path[(slash + 1)..], stop) is { } content
                ? new SiteFile(path, content, report.Latest.At) : null;
    }

    private SitePage Page(string path)
    {
        var language = path.EndsWith(".cy.html", StringComparison.Ordinal) ? Language.Welsh : Language.English;
        return new SitePage(path[..^(language == Language.Welsh ? ".cy.html" : ".html").Length], language, root);
    }

    private async Task<byte[]> OwnAsync(PublishedReports published, string path, CancellationToken stop) => path switch
    {
        "feed.en.xml" => SiteFeeds.Feed(published, Language.English, root),
        "feed.cy.xml" => SiteFeeds.Feed(published, Language.Welsh, root),
        "sitemap.xml" => SiteFeeds.Sitemap(published, OwnPages, root),
        OpenData + "reports.csv" => OpenScores.Csv((await PublishedScores.ReadAsync(views, published, stop)).Scores),
        OpenData + "reports.parquet" => await OpenScores.ParquetAsync((await PublishedScores.ReadAsync(views, published, stop)).Scores, stop),
        OpenData + "datapackage.json" => Package(),
        _ => style,
    };

    private static byte[] Package() => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
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
