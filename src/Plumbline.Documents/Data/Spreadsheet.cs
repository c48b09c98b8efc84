using System.Globalization;
using System.Text;
using Plumbline.Documents.Data.Sheets;
using Plumbline.Reports;

namespace Plumbline.Documents.Data;

/// <summary>
/// All tables as one spreadsheet (OpenDocument 1.3, ISO/IEC 26300): a first sheet that says what they are, then a sheet for each with its header
/// repeated in print. Numbers are numbers.
/// </summary>
internal static class Spreadsheet
{
    private const string MimeType = "application/vnd.oasis.opendocument.spreadsheet";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private static readonly (string, string?)[] Namespaces =
    [
        ("xmlns:office", Office), ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
        ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
        ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"), ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"), ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"), ("office:version", "1.3"),
    ];

    public static ReadOnlyMemory<byte> Of(PublishedData data, IReadOnlyList<Sheet> sheets, Language language) => Archive.Of(
        [
            ("mimetype", stream => stream.Write(Encoding.ASCII.GetBytes(MimeType))),
            ("content.xml", stream => Content(stream, data, sheets, language)),
            ("styles.xml", stream => stream.Write(Styles(language))),
            ("meta.xml", stream => stream.Write(Meta(data, language))),
            ("META-INF/manifest.xml", stream => stream.Write(Manifest())),
        ],
        stored: "mimetype");

    private static void Content(Stream stream, PublishedData data, IReadOnlyList<Sheet> sheets, Language language)
    {
        using var text = new StreamWriter(stream, bufferSize: 1 << 15, leaveOpen: true);
        var xml = new Xml(text).Raw(Xml.Declaration).Open("office:document-content", Namespaces);
        xml.Open("office:automatic-styles");
        Style("head", "table-cell", ("style:parent-style-name", "Default")).Empty("style:text-properties", ("fo:font-weight", "bold")).Close("style:style");
        Style("wide", "table-column").Empty("style:table-column-properties", ("style:column-width", "5cm")).Close("style:style");
        xml.Close("office:automatic-styles").Open("office:body").Open("office:spreadsheet");
        AboutSheet(xml, data, sheets, language);
        foreach (var sheet in sheets)
        {
            OneSheet(xml, sheet, language);
        }

        xml.Close("office:spreadsheet").Close("office:body").Close("office:document-content");

        Xml Style(string name, string family, params ReadOnlySpan<(string, string?)> more) =>
            xml.Open("style:style", [("style:name", name), ("style:family", family), .. more]);
    }

    private static void AboutSheet(Xml xml, PublishedData data, IReadOnlyList<Sheet> sheets, Language language)
    {
        xml.Open("table:table", ("table:name", DataWords.About.In(language)));
        xml.Empty("table:table-column", ("table:style-name", "wide"), ("table:number-columns-repeated", "2"));
        Line("head", data.Title.In(language));
        Line(null, DataWords.Description(data).In(language));
        Line(null, DataWords.Publisher.In(language), data.Publisher.In(language));
        Line(null, DataWords.Published.In(language), data.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Line("head", DataWords.Tables.In(language));
        foreach (var sheet in sheets)
        {
            Line(null, sheet.Title.In(language), sheet.Description.In(language));
        }

        Line("head", DataWords.Marks.In(language));
        Line(null, Cell.WithheldMark, SheetWords.Withheld.In(language));
        Line(null, Cell.NotApplicableMark, SheetWords.NoNumber.In(language));
        xml.Close("table:table");

        void Line(string? style, params ReadOnlySpan<string> texts)
        {
            xml.Open("table:table-row");
            foreach (var text in texts)
            {
                TextCell(xml, text, style);
            }

            xml.Close("table:table-row");
        }
    }

    private static void OneSheet(Xml xml, Sheet sheet, Language language)
    {
        xml.Open("table:table", ("table:name", sheet.Title.In(language)));
        xml.Empty(
            "table:table-column", ("table:style-name", "wide"), ("table:number-columns-repeated", sheet.Columns.Count.ToString(CultureInfo.InvariantCulture)));
        xml.Open("table:table-header-rows").Open("table:table-row");
        foreach (var column in sheet.Columns)
        {
            TextCell(xml, column.Title.In(language), "head");
        }

        xml.Close("table:table-row").Close("table:table-header-rows");
        foreach (var row in sheet.Rows)
        {
            xml.Raw("<table:table-row>");
            foreach (var cell in row)
            {
                Write(xml, cell);
            }

            xml.Raw("</table:table-row>");
        }

        xml.Close("table:table");
    }

    private static void Write(Xml xml, Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Empty:
                xml.Raw("<table:table-cell/>");
                break;
            case CellKind.Number:
                xml
                    .Raw("<table:table-cell office:value-type=\"float\" office:value=\"")
                    .Text(cell.Text)
                    .Raw("\"><text:p>")
                    .Text(cell.Text)
                    .Raw("</text:p></table:table-cell>");
                break;
            default:
                xml.Raw("<table:table-cell office:value-type=\"string\"><text:p>").Text(cell.Text).Raw("</text:p></table:table-cell>");
                break;
        }
    }

    private static void TextCell(Xml xml, string text, string? style = null) => xml
        .Open("table:table-cell", ("table:style-name", style), ("office:value-type", "string"))
        .Element("text:p", text)
        .Close("table:table-cell");

    private static byte[] Styles(Language language) => new Xml().Raw(Xml.Declaration)
        .Open("office:document-styles", Namespaces)
        .Open("office:styles")
        .Open("style:default-style", ("style:family", "table-cell"))
        .Empty("style:text-properties", ("fo:language", language.Code()), ("fo:country", "GB"))
        .Close("style:default-style")
        .Empty("style:style", ("style:name", "Default"), ("style:family", "table-cell"))
        .Close("office:styles")
        .Close("office:document-styles")
        .ToBytes();

    private static byte[] Meta(PublishedData data, Language language) => new Xml().Raw(Xml.Declaration)
        .Open("office:document-meta", Namespaces)
        .Open("office:meta")
        .Element("dc:title", data.Title.In(language))
        .Element("dc:language", language.Tag())
        .Element("dc:date", data.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00")
        .Close("office:meta")
        .Close("office:document-meta")
        .ToBytes();

    private static byte[] Manifest()
    {
        var xml = new Xml()
            .Raw(Xml.Declaration)
            .Open("manifest:manifest", ("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"), ("manifest:version", "1.3"));
        foreach (var (path, type) in new[] { ("/", MimeType), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml") })
        {
            xml.Empty("manifest:file-entry", ("manifest:full-path", path), ("manifest:media-type", type));
        }

        return xml.Close("manifest:manifest").ToBytes();
    }
}
