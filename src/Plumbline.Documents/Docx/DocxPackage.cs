using System.Text;
using Plumbline.Documents.Docx.Pages;
using Plumbline.Reports.Blocks;

namespace Plumbline.Documents.Docx;

/// <summary>The parts of a document and how they hang together (ISO/IEC 29500-2).</summary>
internal static class DocxPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>The page, its margins and the room for text between them, in twentieths of a point: A4.</summary>
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Top = 1588;
    private const int BottomLess = 114;
    private const int Side = 1418;
    private const int TextWidth = PageWidth - (2 * Side);
    private const int TextHeight = PageHeight - (2 * Top) + BottomLess;

    private static readonly string Styles = Resources.Text("styles.xml");

    /// <summary>The sizes of a leaflet, so that it stays on its page: half points, and twentieths of a point between paragraphs.</summary>
    private static readonly string LeafletStyles = Styles
        .Replace("<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>", "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>", StringComparison.Ordinal)
        .Replace("<w:sz w:val=\"72\"/><w:szCs w:val=\"72\"/>", "<w:sz w:val=\"34\"/><w:szCs w:val=\"34\"/>", StringComparison.Ordinal)
        .Replace("<w:sz w:val=\"42\"/><w:szCs w:val=\"42\"/>", "<w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/>", StringComparison.Ordinal)
        .Replace("w:before=\"60\" w:after=\"480\"", "w:before=\"0\" w:after=\"80\"", StringComparison.Ordinal)
        .Replace("w:before=\"360\" w:after=\"200\"", "w:before=\"120\" w:after=\"40\"", StringComparison.Ordinal)
        .Replace("w:after=\"140\" w:line=\"276\"", "w:after=\"60\" w:line=\"247\"", StringComparison.Ordinal)
        .Replace("<w:spacing w:after=\"120\"/>", "<w:spacing w:after=\"30\"/>", StringComparison.Ordinal)
        .Replace("<w:spacing w:after=\"80\"/>", "<w:spacing w:after=\"30\"/>", StringComparison.Ordinal);

    /// <summary>Parts of the text by the id of their relationship, their kind and the name of their file.</summary>
    private static readonly (string Id, string Kind, string File)[] Fixed =
    [
        ("styles", "styles", "styles.xml"), ("numbering", "numbering", "numbering.xml"), ("footnotes", "footnotes", "footnotes.xml"),
        ("settings", "settings", "settings.xml"), ("header", "header", "header1.xml"), ("footer", "footer", "footer1.xml"),
    ];

    public static byte[] Of(Document document)
    {
        var state = new DocxState(document.Language);
        var body = Body(document, state);
        var notes = DocxParts.Footnotes(state);
        if (state.Listed.Count > 0)
        {
            body = DocxContents.WithPages(
                body, DocxPages.Of(state.Listed, body, Encoding.UTF8.GetString(notes), Styles, TextWidth, TextHeight));
        }

        return Archive.Of(
        [
            ("[Content_Types].xml", Types(state.Charts.Count)),
            ("_rels/.rels", Relations([("document", "officeDocument", "word/document.xml")], [], properties: true)),
            ("docProps/core.xml", DocxParts.Properties(document)),
            ("word/document.xml", Encoding.UTF8.GetBytes(body)),
            ("word/_rels/document.xml.rels", Relations(
                [.. Fixed, .. state.Charts.Index().Select(chart => ($"chart{chart.Index + 1}", "chart", $"charts/chart{chart.Index + 1}.xml"))],
                state.Addresses)),
            ("word/styles.xml", StylesOf(document)),
            ("word/numbering.xml", DocxParts.Numbering(state.Lists)),
            ("word/footnotes.xml", notes),
            ("word/settings.xml", DocxParts.Settings(document.Language)),
            ("word/header1.xml", DocxParts.Header(document)),
            ("word/footer1.xml", DocxParts.Footer(document)),
            .. state.Charts.Index().Select(chart => ($"word/charts/chart{chart.Index + 1}.xml", DocxChart.Part(chart.Item, document.Language))),
        ]);
    }

    private static byte[] StylesOf(Document document) => Encoding.UTF8.GetBytes(
        (document.Leaflet is null ? Styles : LeafletStyles).Replace("LANGUAGE", document.Language.Tag(), StringComparison.Ordinal));

    private static string Body(Document document, DocxState state)
    {
        var xml = new Xml().Raw($"{Xml.Declaration}<w:document {DocxParts.Namespaces}><w:body>");
        Cover(xml, document.Cover, document.Leaflet is not null);
        var (top, side) = document.Leaflet is null ? (Top, Side) : (800, 1134);
        var blocks = new DocxBlocks(xml, document, state);
        foreach (var block in document.Body)
        {
            block.WriteTo(blocks);
        }

        return xml
            .Raw(
                "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz "
                    + $"w:w=\"{PageWidth}\" w:h=\"{PageHeight}\"/>"
                    + $"<w:pgMar w:top=\"{top}\" w:right=\"{side}\" w:bottom=\"{top - BottomLess}\" w:left=\"{side}\" "
                    + "w:header=\"794\" "
                    + "w:footer=\"624\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>")
            .ToString();
    }

    private static void Cover(Xml xml, Cover cover, bool isLeaflet)
    {
        void Line(string style, string words, int before = 0)
        {
            xml.Open("w:p").Open("w:pPr").Empty("w:pStyle", ("w:val", style));
            if (before > 0)
            {
                xml.Raw($"<w:spacing w:before=\"{before}\"/>");
            }

            xml.Close("w:pPr");
            DocxInlines.Run(xml, words);
            xml.Close("w:p");
        }

        if (isLeaflet)
        {
            Line("BodyText", cover.Programme);
            Line("Title", cover.Title);
            Line("BodyText", cover.Published);
            if (cover.PageNotice is { } first)
            {
                Line("BodyText", first);
            }

            return;
        }

        Line("Subtitle", cover.Programme, before: 2400);
        Line("Subtitle", cover.Title, before: 900);
        Line("Title", cover.Area);
        Line("BodyText", cover.Published, before: 3600);
        Line("BodyText", cover.Publisher);
        if (cover.Isbn is { } isbn)
        {
            Line("BodyText", $"ISBN {isbn}");
        }

        if (cover.Notice is { } notice)
        {
            Line("Box", notice, before: 400);
        }

        xml.Raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    private static byte[] Types(int charts)
    {
        var xml = new Xml()
            .Raw(
                $"{Xml.Declaration}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .Empty("Override", ("PartName", "/docProps/core.xml"), ("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"))
            .Empty("Override", ("PartName", "/word/document.xml"), ("ContentType", $"{WordType}.document.main+xml"));
        foreach (var (_, kind, file) in Fixed)
        {
            xml.Empty("Override", ("PartName", $"/word/{file}"), ("ContentType", $"{WordType}.{kind}+xml"));
        }

        for (var chart = 1; chart <= charts; chart++)
        {
            xml.Empty(
                "Override",
                ("PartName", $"/word/charts/chart{chart}.xml"),
                ("ContentType", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"));
        }

        return xml.Close("Types").ToBytes();
    }

    private static byte[] Relations(IEnumerable<(string Id, string Kind, string File)> parts, IReadOnlyList<string> addresses, bool properties = false)
    {
        var xml = new Xml().Raw($"{Xml.Declaration}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (id, kind, file) in parts)
        {
            xml.Empty("Relationship", ("Id", id), ("Type", $"{Office}/{kind}"), ("Target", file));
        }

        foreach (var (index, address) in addresses.Index())
        {
            xml.Empty("Relationship", ("Id", $"address{index + 1}"), ("Type", $"{Office}/hyperlink"), ("Target", address), ("TargetMode", "External"));
        }

        if (properties)
        {
            xml.Empty(
                "Relationship",
                ("Id", "properties"),
                ("Type", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
                ("Target", "docProps/core.xml"));
        }

        return xml.Close("Relationships").ToBytes();
    }
}
