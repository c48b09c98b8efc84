using System.Globalization;
using System.IO.Compression;
using System.Net;

namespace Plumbline.Files.Tests.Caseloads.Lists;

/// <summary>Workbooks in the ways of two programs, part by part.</summary>
internal static class HandWrittenWorkbooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Styles = $"""<styleSheet xmlns="{Main}"><numFmts count="3"><numFmt numFmtId="164" formatCode="General"/>"""
        + """<numFmt numFmtId="165" formatCode="DD/MM/YYYY"/>"""
        + """<numFmt numFmtId="166" formatCode="000000"/><numFmt numFmtId="167" formatCode="HH:MM"/></numFmts>"""
        + """<cellXfs count="4"><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>""";

    /// <summary>As LibreOffice writes: shared texts, every number with its form and <c>t="n"</c>, what is hidden and what is not.</summary>
    public static byte[] AsOfficeWrites(ListDraft list)
    {
        var texts = new List<string>();
        var sheet = Sheet(list.Rows, (row, cells) =>
            $"""<row r="{row}" customFormat="false" ht="12.8" hidden="{(list.Hidden.Contains(row) ? "true" : "false")}" outlineLevel="0">{cells}</row>""", (
                cell, at) =>
                cell switch
            {
                ListCell.Text { Value: "" } => $"<c r=\"{at}\" s=\"0\"/>",
                ListCell.Text text => $"<c r=\"{at}\" s=\"0\" t=\"s\"><v>{Shared(text.Value)}</v></c>",
                ListCell.Day day => $"<c r=\"{at}\" s=\"1\" t=\"n\"><v>{Serial(day)}</v></c>",
                ListCell.Padded padded => $"<c r=\"{at}\" s=\"2\" t=\"n\"><v>{padded.Value}</v></c>",
                ListCell.Number number => $"<c r=\"{at}\" s=\"0\" t=\"n\"><v>{number.Value}</v></c>",
                ListCell.Error error => $"<c r=\"{at}\" s=\"0\" t=\"e\"><f aca=\"false\">NA()</f><v>{error.Sign}</v></c>",
                ListCell.Hour hour => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"3\" t=\"n\"><v>{hour.Share}</v></c>"),
                _ => $"<c r=\"{at}\" s=\"1\" t=\"n\"><v>0</v></c>",
            }, list.HasFormFarRight ? "<c r=\"XFD1\" s=\"1\"/>" : "");
        var cover = list.Cover is { } words ? $"<row r=\"1\"><c r=\"A1\" s=\"0\" t=\"s\"><v>{Shared(words)}</v></c></row>" : null;
        return Pack(
            sheet,
            cover,
            "",
            ("styles", Styles),
            ("sharedStrings", $"<sst xmlns=\"{Main}\">"
                + $"{string.Concat(texts.Select(text => $"<si><t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</t></si>"))}</sst>"));

        int Shared(string text)
        {
            texts.Add(text);
            return texts.Count - 1;
        }
    }

    /// <summary>As a reporting tool writes: texts in their cells, no styles, no references of cells, days as texts of the database.</summary>
    public static byte[] AsReportsAreWritten(ListDraft list) => Pack(ReportRows(list), list.Cover is { } words ? $"<row>{Inline(words)}</row>" : null);

    /// <summary>The same list in two sheets, the first of which can be hidden.</summary>
    public static byte[] InTwoSheets(ListDraft first, ListDraft second, bool isSecondHidden) =>
        Pack(ReportRows(second), ReportRows(first), isSecondHidden ? " state=\"hidden\"" : "");

    private static string ReportRows(ListDraft list) =>
        Sheet(list.Rows, (row, cells) => $"<row r=\"{row}\"{(list.Hidden.Contains(row) ? " hidden=\"1\"" : "")}>{cells}</row>", (cell, _) => cell switch
            {
                ListCell.Text text => Inline(text.Value),
                ListCell.Day day => Inline(day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00"),
                ListCell.Padded padded => Inline(padded.Value.ToString("000000", CultureInfo.InvariantCulture)),
                ListCell.Number number => $"<c><v>{number.Value}</v></c>",
                ListCell.Error error => $"<c t=\"e\"><v>{error.Sign}</v></c>",
                ListCell.Hour hour => Inline(hour.Shown),
                _ => "<c><v>0</v></c>",
            }, "");

    private static string Inline(string text) => $"<c t=\"inlineStr\"><is><t>{WebUtility.HtmlEncode(text)}</t></is></c>";

    private static string Sheet(
        IReadOnlyList<IReadOnlyList<ListCell>> rows, Func<int, string, string> row, Func<ListCell, string, string> cell, string further) =>
        string.Concat(
            rows.Select((cells, at) =>
                row(at + 1, string.Concat(cells.Select((one, column) => cell(one, $"{(char)('A' + column)}{at + 1}"))) + (at == 0 ? further : ""))));

    private static int Serial(ListCell.Day day) => (int)day.Value.ToDateTime(default).ToOADate();

    private static byte[] Pack(string rows, string? cover, string state = "", params (string Kind, string Content)[] parts)
    {
        string[] sheets = cover is null ? [rows] : [cover, rows];
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "_rels/.rels", Relationships([("r1", "officeDocument", "xl/workbook.xml")]));
            Part(
                zip,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" "
                    + $"xmlns:r=\"{Office}\"><sheets>"
                    + $"{string.Concat(sheets.Select((_, at) => $"<sheet name=\"{(at == sheets.Length - 1 ? "Cases" : "Read me")}\" "
                    + $"sheetId=\"{at + 1}\"{(at == sheets.Length - 1 ? state : "")} r:id=\"s{at}\"/>"))}</sheets></workbook>");
            Part(
                zip,
                "xl/_rels/workbook.xml.rels",
                Relationships([
                    .. sheets.Select((_, at) => ($"s{at}", "worksheet", $"worksheets/sheet{at + 1}.xml")),
                    .. parts.Select(part => (part.Kind, part.Kind, part.Kind + ".xml")),
                ]));
            foreach (var (at, sheet) in sheets.Index())
            {
                Part(zip, $"xl/worksheets/sheet{at + 1}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{sheet}</sheetData></worksheet>");
            }

            foreach (var (kind, content) in parts)
            {
                Part(zip, $"xl/{kind}.xml", content);
            }
        }

        return packed.ToArray();
    }

    private static string Relationships(IEnumerable<(string Id, string Kind, string Target)> all) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + $"{string.Concat(all.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"{Office}/{one.Kind}\" Target=\"{one.Target}\"/>"))}</Relationships>";

    private static void Part(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
