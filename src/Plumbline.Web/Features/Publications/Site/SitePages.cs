using Plumbline.Files.Programmes;
using Plumbline.Reports.Blocks;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Content.Tables;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Web.Features.Publications.Site;

/// <summary>The pages of the public site that are no report.</summary>
internal static class SitePages
{
    /// <summary>Where the counting page lies.</summary>
    public const string Counting = "_check/";

    public static string CountingPage(Language language) => $"{Counting}check.{language.Code()}.html";

    public static byte[] Index(SitePage page, PublishedReports published)
    {
        page.Heading(1, page[SiteWords.Title], "xl");
        if (published.Reports.Count == 0)
        {
            page.Paragraph(page[SiteWords.None]);
            page.Links([(page.To("about"), page[SiteWords.About]), (page.Up + $"feed.{page.Language.Code()}.xml", page[SiteWords.Feed])]);
            return page.Whole(page[SiteWords.Title]);
        }

        page.Heading(2, page[SiteWords.Latest], "m");
        page.Links(published.Reports.Where(report => report.Latest.WithdrawnAt is null).Take(5)
            .Select(report => (page.To($"{report.Inspection}/index"), $"{page[report.Area]}, {page.Day(report.Latest.At)}")));
        page.Table(
            page[SiteWords.ByArea],
            [page[SiteWords.Area], page[SiteWords.Published], page[SiteWords.State]],
            published.Reports.OrderBy(report => page[report.Area], Alphabet.Of(page.Language)).Select(report => (IReadOnlyList<Cell>)
            [
                Cell.Of(new Link(page.To($"{report.Inspection}/index"), page[report.Area])),
                page.Day(report.FirstAt),
                report.Latest.WithdrawnAt is { } withdrawn ? page.Fill(SiteWords.Withdrawn, page.Day(withdrawn))
                    : report.Editions.Count > 1 ? page.Fill(SiteWords.Corrected, report.Latest.Number, page.Day(report.Latest.At)) : "1",
            ]));
        page.Links([(page.Up + $"feed.{page.Language.Code()}.xml", page[SiteWords.Feed])]);
        return page.Whole(page[SiteWords.Title]);
    }

    public static byte[] Data(SitePage page)
    {
        page.Heading(1, page[SiteWords.Data], "xl");
        page.Paragraph(page[SiteWords.DataWhat]);
        page.Links([("reports.zip", page[SiteWords.AllInOne]), ("reports.csv", "CSV"), ("reports.parquet", "Parquet"), ("datapackage.json", "Data Package")]);
        page.Table(
            page[SiteWords.Columns], [page[SiteWords.Column], page[SiteWords.Kind]],
            OpenScores.Columns.Select(column => (IReadOnlyList<Cell>)[Cell.Code(column.Name), column.Kind]));
        page.Links([(page.To("index"), page[SiteWords.ByArea]), (page.To("methods"), page[SiteTextWords.Methods])]);
        return page.Whole($"{page[SiteWords.Data]} – {page[SiteWords.Title]}");
    }

    public static byte[] About(SitePage page)
    {
        page.Heading(1, page[SiteWords.About], "xl");
        page.Paragraph(page[SiteWords.AboutWhat]);
        page.Paragraph(page[SiteWords.AboutChecks]);
        page.Paragraph(page[SiteWords.AboutCorrections]);
        page.Links([(page.To("role"), page[SiteTextWords.Role]), (page.To("methods"), page[SiteTextWords.Methods]),
            (page.To("glossary"), page[SiteTextWords.Glossary]), (page.Up + CountingPage(page.Language), page[SiteTextWords.CountAgain])]);
        return page.Whole($"{page[SiteWords.About]} – {page[SiteWords.Title]}");
    }

    public static byte[] Report(SitePage page, PublishedReport report)
    {
        var (latest, title) = (report.Latest, $"{page[report.Area]} – {page[SiteWords.Title]}");
        page.Heading(1, page[report.Area], "xl");
        if (latest is { WithdrawnAt: { } withdrawn, Why: { } why })
        {
            page.Put(new WarningText { Text = page.Fill(SiteWords.WithdrawnTitle, page.Day(withdrawn)), IconFallbackText = page[SiteWords.Important] });
            page.Paragraph(page[why]);
        }
        else
        {
            if (latest.Change is { } change)
            {
                page.Put(new InsetText { Text = $"{page.Fill(SiteWords.CorrectedTitle, page.Day(latest.At))} {page[change]}" });
            }

            Files(page, report);
        }

        page.Table(
            page[SiteWords.Editions],
            [page[SiteWords.Number], page[SiteWords.Published], page[SiteWords.Change]],
            report.Editions.Select(edition => (IReadOnlyList<Cell>)
            [
                Text(edition.Number), page.Day(edition.At), edition.Change is { } what ? page[what] : "",
            ]));
        page.Heading(2, page[SiteWords.Fingerprint], "m");
        foreach (var edition in report.Editions)
        {
            page.Note($"{page[SiteWords.State]} {Text(edition.Number)}: {edition.Fingerprint}");
        }

        page.Paragraph(page[SiteWords.FingerprintWhat]);
        return page.Whole(title);
    }

    private static void Files(SitePage page, PublishedReport report)
    {
        var edition = report.Latest;
        var pages = edition.Files.Select(file => file.Path)
            .Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !path.Contains('/', StringComparison.Ordinal)).ToList();
        page.Heading(2, page[SiteWords.Read], "m");
        page.Links(pages.Where(IsReading).OrderByDescending(path => IsIn(path, page.Language))
            .Select(path => (Escaped(path), page[IsIn(path, Language.Welsh) ? SiteWords.InWelsh : SiteWords.InEnglish])));
        Leaflet(page, edition, LeafletKind.EasyRead, SiteWords.EasyRead, SiteWords.EasyReadWhat);
        Leaflet(page, edition, LeafletKind.PressNotice, SiteWords.ForPress, SiteWords.ForPressWhat);
        page.Heading(2, page[SiteWords.Download], "m");
        page.Links(edition.Files.Where(file => !file.Path.Contains('/', StringComparison.Ordinal) && !IsReading(file.Path)
                && LeafletKinds.OfFile(file.Path) is null)
            .OrderByDescending(file => IsIn(file.Path, page.Language)).ThenBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => (Escaped(file.Path), Named(file))));
        page.Heading(2, page[SiteWords.ItsData], "m");
        if (edition.Files.Any(file => SiteData.IsData(file.Path)))
        {
            page.Links([(Escaped(SiteData.PackageOf(report)), page[SiteWords.AllInOne])]);
        }

        page.Links(edition.Files.Where(file => file.Path.Contains('/', StringComparison.Ordinal)).Select(file => (Escaped(file.Path), Named(file))));
        page.Heading(2, page[SiteTextWords.CountAgain], "m");
        page.Paragraph($"{page[SiteTextWords.CountAgainWhat]} {page[SiteWords.CountThis]}");
        page.Links([(page.Up + CountingPage(page.Language), page[SiteTextWords.CountingPage])]);
        page.Links([(page.To(SiteProgrammes.Prefix + report.Instrument.Id), page[SiteProgrammeWords.Beside])]);
    }

    /// <summary>What stands beside the report on a page of its own, in the language of the page first.</summary>
    private static void Leaflet(SitePage page, PublishedEdition edition, LeafletKind kind, LocalText title, LocalText what)
    {
        var files = edition.Files.Where(file => LeafletKinds.OfFile(file.Path) == kind).ToList();
        if (files.Count == 0)
        {
            return;
        }

        page.Heading(2, page[title], "m");
        page.Paragraph(page[what]);
        page.Links(files.OrderByDescending(file => IsIn(file.Path, page.Language))
            .ThenByDescending(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ThenBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => (Escaped(file.Path), Named(file))));
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsReading(string path) => LeafletKinds.OfFile(path) is null
        && (path.EndsWith(".en.html", StringComparison.Ordinal) || path.EndsWith(".cy.html", StringComparison.Ordinal));

    private static bool IsIn(string path, Language language) => path.Contains($".{language.Code()}.", StringComparison.Ordinal);

    private static string Named((string Path, int Size) file) => $"{file.Path} ({(file.Size + 1023) / 1024} KB)";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
