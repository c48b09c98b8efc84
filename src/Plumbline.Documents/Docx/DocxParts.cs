using System.Globalization;
using Plumbline.Reports.Blocks;

namespace Plumbline.Documents.Docx;

/// <summary>The smaller parts of the document: lists, notes, head and foot, settings, properties.</summary>
internal static class DocxParts
{
    /// <summary>The number of the first numbered list; before it stands the list of bullets.</summary>
    public const int FirstList = 2;

    /// <summary>How far the text of lists stands from the edge, in twentieths of a point.</summary>
    public const int NumberIndent = 567;
    public const int BulletIndent = 425;

    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

    /// <summary>Bullets, and for each numbered list a count of its own from (1).</summary>
    public static byte[] Numbering(int lists)
    {
        var xml = new Xml().Raw($"{Xml.Declaration}<w:numbering {Namespaces}>")
            .Raw(
                "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
                    + $"w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{BulletIndent}\" "
                    + "w:hanging=\"283\"/></w:pPr></w:lvl></w:abstractNum>")
            .Raw(
                "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt "
                    + $"w:val=\"decimal\"/><w:lvlText w:val=\"(%1)\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{NumberIndent}\" "
                    + $"w:hanging=\"{NumberIndent}\"/></w:pPr></w:lvl></w:abstractNum>")
            .Raw("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        for (var list = 0; list < lists; list++)
        {
            xml
                .Open("w:num", ("w:numId", Number(FirstList + list)))
                .Raw("<w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }

        return xml.Close("w:numbering").ToBytes();
    }

    /// <summary>The notes. Writing one cannot add another.</summary>
    public static byte[] Footnotes(DocxState state)
    {
        var xml = new Xml().Raw($"{Xml.Declaration}<w:footnotes {Namespaces}>")
            .Raw(
                "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote "
                    + "w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");
        var inlines = new DocxInlines(xml, state, inNote: true);
        foreach (var (index, note) in state.Notes.Index())
        {
            xml.Open("w:footnote", ("w:id", Number(index + 1)))
                .Raw("<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
            DocxInlines.Run(xml, " ");
            inlines.All(note.Text);
            xml.Raw("</w:p></w:footnote>");
        }

        return xml.Close("w:footnotes").ToBytes();
    }

    public static byte[] Header(Document document)
    {
        var xml = new Xml().Raw($"{Xml.Declaration}<w:hdr {Namespaces}><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>");
        DocxInlines.Run(xml, document.Title);
        return xml.Raw("</w:p></w:hdr>").ToBytes();
    }

    /// <summary>The notice and the number of the page.</summary>
    public static byte[] Footer(Document document)
    {
        var xml = new Xml().Raw($"{Xml.Declaration}<w:ftr {Namespaces}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
        if (document.Cover.PageNotice is { } notice)
        {
            DocxInlines.Run(xml, notice);
        }

        xml.Raw("</w:p><w:p><w:pPr><w:pStyle w:val=\"Footer\"/><w:jc w:val=\"right\"/></w:pPr>");
        foreach (var piece in Wording.PageOf.In(document.Language).Split(' '))
        {
            if (piece is "{0}" or "{1}")
            {
                xml.Open("w:fldSimple", ("w:instr", piece == "{0}" ? " PAGE " : " NUMPAGES "));
                DocxInlines.Run(xml, "1");
                xml.Close("w:fldSimple");
            }
            else
            {
                DocxInlines.Run(xml, piece);
            }

            DocxInlines.Run(xml, " ");
        }

        return xml.Raw("</w:p></w:ftr>").ToBytes();
    }

    /// <summary>Nothing in it asks a word processor to fill in fields when it opens the document.</summary>
    public static byte[] Settings(Language language) => new Xml()
        .Raw(
            $"{Xml.Declaration}<w:settings {Namespaces}><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote "
                + "w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
                + "w:val=\"15\"/></w:compat>")
        .Empty("w:themeFontLang", ("w:val", language.Tag())).Raw("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>").ToBytes();

    public static byte[] Properties(Document document)
    {
        var date = document.Cover.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return new Xml()
            .Raw(
                $"{Xml.Declaration}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                    + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                    + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
            .Element("dc:title", document.Title).Element("dc:creator", document.Cover.Publisher).Element("dc:language", document.Language.Tag())
            .Element("dcterms:created", date, ("xsi:type", "dcterms:W3CDTF")).Element("dcterms:modified", date, ("xsi:type", "dcterms:W3CDTF"))
            .Close("cp:coreProperties").ToBytes();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
