using Plumbline.Documents.Charts;
using Plumbline.Reports.Blocks;

namespace Plumbline.Documents.Html;

/// <summary>The page round the blocks: head, skip link, cover, main part, notes and foot.</summary>
internal static class HtmlPage
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static readonly string Style = Resources.Text("report.css") + string.Concat(Enumerable.Range(0, Palette.Count).Select(BandRule));

    private static readonly string LeafletStyle = Resources.Text("leaflet.css");

    public static string Of(Document document)
    {
        var markup = new Markup();
        var language = document.Language;
        markup.Raw("<!DOCTYPE html>\n");
        markup.Open("html", ("lang", language.Tag()));
        markup.Raw(
            "\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta "
                + $"http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n");
        markup.Element("title", document.Title);
        markup.Raw($"\n<style>\n{Style}{(document.Leaflet is null ? "" : LeafletStyle)}</style>\n</head>\n");
        markup.Raw(document.Leaflet is { } leaflet ? $"<body class=\"leaflet {leaflet.Code()}\">\n" : "<body>\n");
        markup.Element("a", Wording.SkipToContent.In(language), ("class", "skip"), ("href", "#main"));
        markup.Line();
        Banner(markup, document.Cover);
        markup.Open("main", ("id", "main"), ("tabindex", "-1"));
        markup.Line();
        if (document.Leaflet is null)
        {
            Cover(markup, document.Cover);
        }
        else
        {
            Head(markup, document.Cover);
        }

        var uses = FigureUses.Of(document);
        var blocks = new HtmlBlocks(markup, document, uses);
        foreach (var block in document.Body)
        {
            block.WriteTo(blocks);
        }

        blocks.End();
        markup.Raw("</main>\n");
        Foot(markup, document.Cover);
        markup.Raw("</body>\n</html>\n");
        return markup.ToString();
    }

    private static void Banner(Markup markup, Cover cover)
    {
        markup.Open("header", ("class", "banner"));
        markup.Element("p", cover.Publisher);
        markup.Raw("</header>\n");
    }

    private static void Cover(Markup markup, Cover cover)
    {
        markup.Open("div", ("class", "cover"));
        markup.Element("p", cover.Programme, ("class", "programme"));
        markup.Open("h1");
        markup.Element("span", cover.Title, ("class", "lead-in"));
        markup.Text(" ");
        markup.Element("span", cover.Area, ("class", "area"));
        markup.Close("h1");
        markup.Element("p", cover.Published, ("class", "published"));
        if (cover.Isbn is { } isbn)
        {
            markup.Element("p", $"ISBN {isbn}", ("class", "isbn"));
        }

        if (cover.Notice is { } notice)
        {
            markup.Element("p", notice, ("class", "notice"));
        }

        markup.Raw("</div>\n");
    }

    /// <summary>The head of a leaflet: what it is, its headline, the day.</summary>
    private static void Head(Markup markup, Cover cover)
    {
        markup.Open("div", ("class", "cover"));
        markup.Element("p", cover.Programme, ("class", "programme"));
        markup.Element("h1", cover.Title);
        markup.Element("p", cover.Published, ("class", "published"));
        if (cover.PageNotice is { } notice)
        {
            markup.Element("p", notice, ("class", "isbn"));
        }

        markup.Raw("</div>\n");
    }

    private static void Foot(Markup markup, Cover cover)
    {
        markup.Open("footer");
        markup.Element("p", $"{cover.Publisher}, {cover.Published}");
        if (cover.Notice is { } notice)
        {
            markup.Element("p", notice);
        }

        markup.Raw("</footer>\n");
    }

    private static string BandRule(int rank) =>
        $".band-{rank} {{ border-left-color: {Palette.Colour(rank)}; }}\n.band-{rank} .word {{ background: {Palette.Colour(rank)}; }}\n";
}
