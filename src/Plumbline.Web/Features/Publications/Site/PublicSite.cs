using Plumbline.Web.Features.Publications.Calendars;
using System.Runtime.CompilerServices;
using Plumbline.Documents.Verifier;
using Plumbline.Files.Narratives;
using Plumbline.Workspace;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Web.Features.Publications.Site;

/// <summary>
/// The public site: the same files whether the server answers with them one by one or all of them are written into a folder. Whatever is not public is not
/// looked for.
/// </summary>
/// <param name="root">The address of its root, with a slash at its end.</param>
/// <param name="style">The style sheet.</param>
/// <param name="today">The day from which the calendar says what comes.</param>
public sealed class PublicSite(Views views, string root, byte[] style, DateOnly today)
{
    /// <summary>No inspection has a name that begins so.</summary>
    private const char Own = '_';

    private static readonly IReadOnlyDictionary<string, Func<SitePage, SiteContent, CancellationToken, Task<byte[]>>> Pages =
        new Dictionary<string, Func<SitePage, SiteContent, CancellationToken, Task<byte[]>>>
        {
            ["index"] = (page, content, _) => Task.FromResult(SitePages.Index(page, content.Published)),
            [SiteCalendar.Name] = async (page, content, stop) => SiteCalendar.Page(page, (await content.CalendarAsync(stop)).From(content.Today)),
            ["benchmark"] = async (page, content, stop) => SiteProgrammes.All(page, await content.ProgrammesAsync(stop)),
            ["_data/index"] = (page, _, _) => Task.FromResult(SitePages.Data(page)),
            ["about"] = (page, _, _) => Task.FromResult(SitePages.About(page)),
            ["role"] = (page, content, _) => Task.FromResult(SiteTexts.Role(page, content)),
            ["methods"] = (page, content, _) => Task.FromResult(SiteTexts.Methods(page, content)),
            ["glossary"] = (page, content, _) => Task.FromResult(SiteTexts.Glossary(page, content)),
        };

    private static readonly IReadOnlyList<string> OwnPages = [.. Pages.Keys.SelectMany(InEach)];

    private static readonly IReadOnlyList<string> MethodPages =
        [.. MethodTexts.Titles.SelectMany(text => InEach(SiteTexts.MethodPrefix + text.Name))];

    private static readonly IReadOnlyDictionary<string, byte[]> CountingFiles =
        VerifierPage.Files.ToDictionary(file => SitePages.Counting + file.Path, file => file.Content.ToArray());

    /// <summary>One file by its path; null where nothing public is there.</summary>
    public async Task<SiteFile?> FileAsync(string path, CancellationToken stop = default) =>
        await FileAsync(new SiteContent(views, await PublishedReports.ReadAsync(views, stop), root, style, today), path, stop);

    /// <summary>The first page of a folder, which a plain file server shows for its bare name; null where no such folder is public.</summary>
    public async Task<string?> FirstPageAsync(string folder, Language language, CancellationToken stop = default)
    {
        var page = SitePage.PathOf($"{folder.TrimEnd('/')}/index", language);
        return await FileAsync(page, stop) is null ? null : page;
    }

    /// <summary>Every file, one after the other: of the site itself, then of each report.</summary>
    public async IAsyncEnumerable<SiteFile> EveryFileAsync([EnumeratorCancellation] CancellationToken stop = default)
    {
        var content = new SiteContent(views, await PublishedReports.ReadAsync(views, stop), root, style, today);
        IEnumerable<string> paths =
        [
            .. OwnPages, .. MethodPages, .. SiteData.Paths, .. CountingFiles.Keys, .. ProgrammePages(content),
            .. content.Published.Reports.SelectMany(report => InEach($"{report.Inspection}/index")
                .Concat(report.Latest.Files.Select(file => $"{report.Inspection}/{file.Path}")).Append($"{report.Inspection}/{SiteData.PackageOf(report)}")),
        ];
        foreach (var path in paths)
        {
            if (await FileAsync(content, path, stop) is { } file)
            {
                yield return file;
            }
        }
    }

    private async Task<SiteFile?> FileAsync(SiteContent content, string path, CancellationToken stop)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || path[0] == Own)
        {
            return await OwnAsync(content, path, stop) is { } own ? new SiteFile(path, own, await ChangedAsync(content, path, stop)) : null;
        }

        var report = content.Published.Reports.SingleOrDefault(one => one.Inspection == path[..slash]);
        return report is null ? null
            : path[(slash + 1)..] is "index.html" or "index.cy.html" ? new SiteFile(path, SitePages.Report(Page(path), report), report.ChangedAt)
            : path[(slash + 1)..] == SiteData.PackageOf(report)
                ? await SiteData.PackageAsync(content, report, stop) is { } package ? new SiteFile(path, package, report.Latest.At) : null
            : await content.FileAsync(report.Inspection, path[(slash + 1)..], stop) is { } bytes ? new SiteFile(path, bytes, report.Latest.At) : null;
    }

    /// <summary>The calendar changes when a date is told, and whatever else when something is published.</summary>
    private static async Task<DateTimeOffset> ChangedAsync(SiteContent content, string path, CancellationToken stop)
    {
        var published = content.Published.ChangedAt();
        return path.StartsWith(SiteCalendar.Name + ".", StringComparison.Ordinal)
            && (await content.CalendarAsync(stop)).ChangedAt is { } told && told > published ? told : published;
    }

    /// <summary>A file of the site itself.</summary>
    private async Task<byte[]?> OwnAsync(SiteContent content, string path, CancellationToken stop)
    {
        if (CountingFiles.TryGetValue(path, out var counting))
        {
            return counting;
        }

        if (SiteData.Paths.Contains(path))
        {
            return await SiteData.OfAsync(content, path, [.. OwnPages, .. MethodPages, .. ProgrammePages(content)], stop);
        }

        if (!path.EndsWith(".html", StringComparison.Ordinal))
        {
            return null;
        }

        var page = Page(path);
        return OwnPages.Contains(path) ? await Pages[page.Name](page, content, stop)
            : MethodPages.Contains(path) ? SiteTexts.Method(page)
            : page.Name.StartsWith(SiteProgrammes.Prefix, StringComparison.Ordinal) && content.Instruments.Contains(page.Name[SiteProgrammes.Prefix.Length..])
                ? SiteProgrammes.One(page, await content.ProgrammesAsync(stop)) : null;
    }

    private SitePage Page(string path)
    {
        var language = path.EndsWith(".cy.html", StringComparison.Ordinal) ? Language.Welsh : Language.English;
        return new SitePage(path[..^(language == Language.Welsh ? ".cy.html" : ".html").Length], language, root);
    }

    private static IEnumerable<string> ProgrammePages(SiteContent content) => content.Instruments.SelectMany(id => InEach(SiteProgrammes.Prefix + id));

    private static IEnumerable<string> InEach(string page) => Plumbline.Languages.All.Select(language => SitePage.PathOf(page, language));
}
