using System.Globalization;
using Microsoft.AspNetCore.Html;
using Plumbline.Documents.Comparisons;
using Plumbline.Programmes;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Content.Tables;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Web.Features.Publications.Site;

/// <summary>The benchmark as it is published: a page for each programme, its areas beside each other and never in the order of their scores.</summary>
internal static class SiteProgrammes
{
    /// <summary>What the names of their pages begin with; the id of the instrument follows.</summary>
    public const string Prefix = "_benchmark/";

    public static byte[] All(SitePage page, IReadOnlyList<PublishedProgramme> programmes)
    {
        page.Heading(1, page[SiteProgrammeWords.Benchmark], "xl");
        page.Paragraph(page[programmes.Count == 0 ? SiteProgrammeWords.Nothing : SiteProgrammeWords.What]);
        if (programmes.Count == 0)
        {
            page.Links([(page.To("index"), page[SiteWords.ByArea]), (page.To("about"), page[SiteWords.About])]);
        }

        foreach (var programme in programmes)
        {
            page.Heading(2, page[programme.Title], "m");
            page.Paragraph(page.Fill(SiteProgrammeWords.Reports, programme.Areas.Count));
            page.Links([(page.To(Prefix + programme.Id), page[SiteProgrammeWords.Beside])]);
        }

        return page.Whole($"{page[SiteProgrammeWords.Benchmark]} – {page[SiteWords.Title]}");
    }

    public static byte[] One(SitePage page, IReadOnlyList<PublishedProgramme> programmes)
    {
        if (programmes.SingleOrDefault(one => Prefix + one.Id == page.Name) is not { } programme)
        {
            page.Heading(1, page[SiteProgrammeWords.Benchmark], "xl");
            page.Paragraph(page[SiteProgrammeWords.NoScores]);
            page.Links([(page.To("index"), page[SiteWords.ByArea])]);
            return page.Whole($"{page[SiteProgrammeWords.Benchmark]} – {page[SiteWords.Title]}");
        }

        page.Heading(1, page[programme.Title], "xl");
        page.Put(new InsetText { Text = page[ComparisonWords.Caution] });
        Benchmark(page, programme);
        Areas(page, programme);
        Funnels(page, programme);
        return page.Whole($"{page[programme.Title]} – {page[SiteProgrammeWords.Benchmark]} – {page[SiteWords.Title]}");
    }

    private static void Benchmark(SitePage page, PublishedProgramme programme)
    {
        var rows = programme.Benchmark.Rows;
        if (rows.Count == 0)
        {
            return;
        }

        page.Table(
            page[SiteProgrammeWords.LowestHighest],
            [page[ComparisonWords.Theme], Number(page[ComparisonWords.Lowest]), Number(page[ComparisonWords.Highest]), Number(page[ComparisonWords.Average])],
            rows.Select(row => (IReadOnlyList<Cell>)
            [
                TitleOf(page, programme, row.Theme), Number(Percent(row.Lowest)), Number(Percent(row.Highest)), Number(Percent(row.Average)),
            ]));
        page.Paragraph(page[SiteProgrammeWords.FirstOnly]);
    }

    private static void Areas(SitePage page, PublishedProgramme programme) => page.Table(
        page[SiteProgrammeWords.Areas],
        [
            page[SiteWords.Area], page[SiteWords.Published], Number(page[ComparisonWords.Cases]),
            .. programme.Headlines.Select(headline => (Cell)page[headline.Title]),
        ],
        programme.Areas.OrderBy(area => page[area.Area], Alphabet.Of(page.Language)).ThenBy(area => area.Released).Select(area => (IReadOnlyList<Cell>)
        [
            Cell.Of(new Link(page.To($"{area.Report}/index"), page[area.Area])),
            page.Day(area.Released) + (area.IsAgain ? $" {page[SiteProgrammeWords.Again]}" : ""),
            Number(area.Cases?.ToString(CultureInfo.InvariantCulture) ?? page[ComparisonWords.NotKnown]),
            .. programme.Headlines.Select(headline => (Cell)(area.Scores.TryGetValue(headline.Id, out var score) ? ScoreOf(page, score) : "")),
        ]));

    private static void Funnels(SitePage page, PublishedProgramme programme)
    {
        var funnels = programme.FunnelsIn(page.Language);
        if (funnels.Count == 0)
        {
            return;
        }

        page.Heading(2, page[SiteProgrammeWords.Funnels], "m");
        page.Paragraph(page[SiteProgrammeWords.FunnelsWhat]);
        foreach (var funnel in funnels)
        {
            var title = TitleOf(page, programme, funnel.Theme);
            page.Heading(3, page[ComparisonWords.Headline(funnel, programme.Headlines.Single(headline => headline.Id == funnel.Theme).Title)], "s");
            page.Paragraph(page[ComparisonWords.Measured]);
            page.Picture(title, new HtmlString(FunnelDrawing.Draw(funnel, page.Language, title)));
            page.Paragraph(page[ComparisonWords.Describe(funnel)]);
            if (ComparisonWords.AssumptionOf(funnel) is { } assumption)
            {
                page.Paragraph($"{page[ComparisonWords.Assumed]} {page[assumption]}");
            }
        }
    }

    private static string ScoreOf(SitePage page, ProgrammeScore score) => string.Join(" ", new[]
    {
        score.Percent is { } percent ? Percent(percent) : null,
        score is { Percent: not null, Range: var (low, high) } ? page.Fill(SiteProgrammeWords.Range, Percent(low), Percent(high)) : null,
        score is { Percent: null, Word: { } word } ? page[word] : null,
    }.OfType<string>());

    private static string TitleOf(SitePage page, PublishedProgramme programme, string theme) =>
        page[programme.Headlines.Single(headline => headline.Id == theme).Title];

    private static Cell Number(string text) => Cell.Number(text);

    private static string Percent(int percent) => string.Create(CultureInfo.InvariantCulture, $"{percent}%");
}
