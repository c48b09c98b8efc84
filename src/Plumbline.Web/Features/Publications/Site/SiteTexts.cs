using Plumbline.Documents.Html;
using Plumbline.Files.Instruments;
using Plumbline.Files.Narratives;
using Plumbline.Inspections;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;

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
        page.Links([(page.To("methods"), page[SiteTextWords.Methods]), (page.To("index"), page[SiteWords.ByArea])]);
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
        page.Links(MethodTexts.Titles.Select(text => (page.To(MethodPrefix + text.Name), page[SiteMethodWords.TitleOf(text.Name, text.Title)])));
        return page.Whole($"{page[SiteTextWords.Methods]} – {page[SiteWords.Title]}");
    }

    /// <summary>The rules in full, which are written in English: the title is the page's own, in its language.</summary>
    public static byte[] Method(SitePage page)
    {
        var name = page.Name[MethodPrefix.Length..];
        var english = MethodTexts.Titles.Single(text => text.Name == name).Title;
        var (title, text) = (page[SiteMethodWords.TitleOf(name, english)], MethodTexts.Html(name, SitePage.PathOf("", page.Language))!);
        page.Links([(page.To("methods"), page[SiteTextWords.Methods])]);
        page.Heading(1, title, "xl");
        if (page.Language == Language.Welsh)
        {
            page.Paragraph(page[SiteTextWords.OnlyEnglish]);
        }

        const string titled = "</h1>";
        page.Passage(text[(text.IndexOf(titled, StringComparison.Ordinal) + titled.Length)..]
            .Replace("<table>",
                $"<div class=\"plumb-wide\" role=\"region\" tabindex=\"0\" aria-label=\"{SiteTextWords.Table.English}\"><table>", StringComparison.Ordinal)
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
        Abbreviations(page, content);
        page.Links([(page.To("methods"), page[SiteTextWords.Methods]), (page.To("index"), page[SiteWords.ByArea])]);
        return page.Whole($"{page[SiteTextWords.Glossary]} – {page[SiteWords.Title]}");
    }

    private static LocalText TitleOf(SiteContent content, string instrument)
    {
        var used = content.Published.Reports.First(report => report.Instrument.Id == instrument).Instrument;
        return InstrumentShelf.Own.Read(instrument, used.Version, new Place($"{used}", 1, 1)).TryGet(out var known) ? known.Title : new LocalText(instrument);
    }

    /// <summary>What the letters in reports and data stand for, in the language of the page, where no glossary above says it.</summary>
    private static void Abbreviations(SitePage page, SiteContent content)
    {
        var explained = content.Instruments.SelectMany(instrument => RowsOf(TextOf(page, content, instrument, "glossary").Blocks))
            .Select(row => row.Term).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var instrument in content.Instruments)
        {
            var (language, blocks) = TextOf(page, content, instrument, "abbreviations");
            var rows = RowsOf(blocks).Where(row => !explained.Contains(row.Term)).ToList();
            if (rows.Count > 0 && language == page.Language)
            {
                var title = content.Instruments.Count > 1 ? $": {page[TitleOf(content, instrument)]}" : "";
                page.Table(
                    page[SiteTextWords.Abbreviations] + title, [page[SiteTextWords.Word], page[SiteTextWords.Meaning]],
                    rows.Select(row => (IReadOnlyList<GovUk.Content.Tables.Cell>)
                        [row.Term, string.Concat(row.Meaning.OfType<Text>().Select(text => text.Words))]));
            }
        }
    }

    private static IEnumerable<Definition> RowsOf(IReadOnlyList<Block> blocks) => blocks.OfType<DefinitionTable>().SelectMany(table => table.Rows);

    private static (Language Language, IReadOnlyList<Block> Blocks) TextOf(SitePage page, SiteContent content, string instrument, string name)
    {
        var day = SitePage.London(content.Published.Reports[0].Latest.At);
        return StandingTexts.Of(InstrumentShelf.Own, instrument, name, page.Language, new CalendarDate(day.Year, day.Month, day.Day));
    }

    /// <summary>Texts of every instrument that was inspected with, each under its title where there are several.</summary>
    private static void Texts(SitePage page, SiteContent content, params IReadOnlyList<string> names)
    {
        foreach (var instrument in content.Instruments)
        {
            if (content.Instruments.Count > 1)
            {
                page.Heading(2, page[TitleOf(content, instrument)], "l");
            }

            foreach (var name in names)
            {
                var (language, blocks) = TextOf(page, content, instrument, name);
                if (blocks.Count > 0)
                {
                    page.Passage(HtmlPassage.Of(blocks, language, $"{instrument}-{name}-"), language);
                }
            }
        }
    }
}
