using System.IO.Compression;
using System.Net;
using System.Text;

namespace Plumbline.Testing.Lists;

/// <summary>A workbook of OpenDocument as LibreOffice writes one, with the tags that a test gives; the parts that no reader of lists asks for are left
/// out.</summary>
public static class OdsWorkbook
{
    private const string Names =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
            + "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    /// <summary>A sheet of texts, with the million of empty rows that such programs put at its foot.</summary>
    public static byte[] Of(IEnumerable<IReadOnlyList<string>> rows) =>
        Sheets(("Cases", string.Concat(
        rows.Select(row => $"<table:table-row>{string.Concat(row.Select(Text))}<table:table-cell table:number-columns-repeated=\"16366\"/></table:table-row>"))
        + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"));

    /// <param name="sheets">Each with its name and the tags of its rows; one whose name begins with a point is hidden.</param>
    public static byte[] Sheets(params (string Name, string Rows)[] sheets) => Packed(
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content {Names} office:version=\"1.3\">"
        + $"<office:automatic-styles>{Style("ta1", true)}{Style("ta2", false)}</office:automatic-styles><office:body>"
        + $"<office:spreadsheet>{string.Concat(sheets.Select(Sheet))}</office:spreadsheet></office:body></office:document-content>");

    private static string Style(string name, bool isShown) =>
        $"<style:style style:name=\"{name}\" style:family=\"table\"><style:table-properties table:display=\"{(isShown ? "true" : "false")}\"/></style:style>";

    private static string Sheet((string Name, string Rows) sheet) =>
        $"<table:table table:name=\"{sheet.Name}\" table:style-name=\"{(sheet.Name[0] == '.' ? "ta2" : "ta1")}\">{sheet.Rows}</table:table>";

    /// <summary>A package that says it is such a workbook, with any content.</summary>
    public static byte[] Packed(string content)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", CompressionLevel.NoCompression);
            Part(zip, "content.xml", content, CompressionLevel.Fastest);
        }

        return packed.ToArray();
    }

    public static string Text(string text) => text.Length == 0 ? "<table:table-cell/>"
        : $"<table:table-cell office:value-type=\"string\" calcext:value-type=\"string\"><text:p>{WebUtility.HtmlEncode(text)}</text:p></table:table-cell>";

    private static void Part(ZipArchive zip, string name, string content, CompressionLevel level)
    {
        using var stream = zip.CreateEntry(name, level).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
