using Plumbline.Documents.Html;
using Plumbline.Files.Instruments;
using Plumbline.Files.Narratives;
using Plumbline.Inspections;

namespace Plumbline.Web.Features.Publications.Site;

/// <summary>The pages of the public site that hold the texts which every report carries: role and code of practice, methods, glossary.</summary>
internal static class SiteTexts
{
    /// <summary>What the names of the pages with the rules in full begin with.</summary>
    public const string MethodPrefix = "_methods/";

    private static readonly string[] MethodTextNames = ["methodology", "scoring-approach", "ratings-explained", "outcomes-explained"];

    public static byte[] Role(SitePage page, SiteContent content)
    {
        page.Heading(1, page[SiteTextWords.Role], "xl");
        Texts(page, content, "role-and-code");
        page.Heading(2, page[SiteTextWords.Promises], "m");
        page.List(SiteTextWords.PromisesMade.Select(promise => page[promise]));
        return page.Whole($"{page[SiteTextWords.Role]} – {page[SiteWords.Title]}");
    }

    public static byte[] Methods(SitePage page, SiteContent content)
    {
        page.Heading(1, page[SiteTextWords.Methods], "xl");
        page.Paragraph(page[SiteWords.AboutWhat]);
        Texts(page, content, MethodTextNames);
        page.Heading(2, page[SiteTextWords.CountAgain], "m");
        page.Paragraph(page[SiteTextWords.CountAgainWhat]);
        page.Links([(page.Up + SitePages.CountingPage(page.Language), page[SiteTextWords.CountingPage])]);
        page.Heading(2, page[SiteTextWords.InFull], "m");
        page.Paragraph(page[SiteTextWords.InFullWhat]);
        page.Links(MethodTexts.Titles.Select(text => (page.To(MethodPrefix + text.Name), text.Title)), page.Language == Language.English ? null : "en");
        return page.Whole($"{page[SiteTextWords.Methods]} – {page[SiteWords.Title]}");
    }

    /// <summary>The rules in full, which are written in English.</summary>
    public static byte[] Method(SitePage page)
    {
        var name = page.Name[MethodPrefix.Length..];
        var title = MethodTexts.Titles.Single(text => text.Name == name).Title;
        page.Links([(page.To("methods"), page[SiteTextWords.Methods])]);
        if (page.Language == Language.Welsh)
        {
            page.Paragraph(page[SiteTextWords.OnlyEnglish]);
        }

        page.Passage(MethodTexts.Html(name, SitePage.PathOf("", page.Language))!
            .Replace("<h1>", "<h1 class=\"govuk-heading-xl\">", StringComparison.Ordinal)
            .Replace("<table>", $"<div class=\"plumb-wide\" role=\"region\" tabindex=\"0\" aria-label=\"{page[SiteTextWords.Table]}\"><table>",
                StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal)
            .Replace("<pre>", "<pre tabindex=\"0\">", StringComparison.Ordinal), Language.English);
        return page.Whole($"{title} – {page[SiteWords.Title]}");
    }

    public static byte[] Glossary(SitePage page, SiteContent content)
    {
        page.Heading(1, page[SiteTextWords.Glossary], "xl");
        page.Paragraph(page[SiteTextWords.GlossaryWhat]);
        page.Table(
            page[SiteTextWords.OfThisSite], [page[SiteTextWords.Word], page[SiteTextWords.Meaning]],
            SiteTextWords.Terms.OrderBy(term => page[term.Word], Alphabet.Of(page.Language))
                .Select(term => (IReadOnlyList<GovUk.Content.Tables.Cell>)[page[term.Word], page[term.Meaning]]));
        Texts(page, content, "glossary");
        return page.Whole($"{page[SiteTextWords.Glossary]} – {page[SiteWords.Title]}");
    }

    private static LocalText TitleOf(SiteContent content, string instrument)
    {
        var used = content.Published.Reports.First(report => report.Instrument.Split(' ')[0] == instrument).Instrument;
        return InstrumentShelf.Own.Read(instrument, used.Split(' ')[1], new Place(used, 1, 1)).TryGet(out var known) ? known.Title : new LocalText(instrument);
    }

    /// <summary>Texts of every instrument that was inspected with, each under its title where there are several.</summary>
    private static void Texts(SitePage page, SiteContent content, params IReadOnlyList<string> names)
    {
        var day = content.Published.Reports.Count == 0 ? default(DateOnly?) : SitePage.London(content.Published.Reports[0].Latest.At);
        foreach (var instrument in day is null ? [] : content.Instruments)
        {
            if (content.Instruments.Count > 1)
            {
                page.Heading(2, page[TitleOf(content, instrument)], "l");
            }

            foreach (var name in names)
            {
                var (language, blocks) = StandingTexts.Of(
                    InstrumentShelf.Own, instrument, name, page.Language, new CalendarDate(day!.Value.Year, day.Value.Month, day.Value.Day));
                if (blocks.Count > 0)
                {
                    page.Passage(HtmlPassage.Of(blocks, language, $"{instrument}-{name}-"), language);
                }
            }
        }
    }
}
