using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Plumbline.Files.Xlsx;

/// <summary>
/// Reads a workbook as texts, whatever a spreadsheet program made of what was typed: numbers as they were written, ticks as yes and no, formulas by their last value.
/// A cell that became a date or an error is refused by its place, because what was meant is lost.
/// </summary>
internal sealed class XlsxReading
{
    private const int LargestFile = 16 * 1024 * 1024;
    private const long LargestUnpacked = 256L * 1024 * 1024;
    private const int MostRows = 200_000;
    private const int MostColumns = 1_000;

    private readonly string name;
    private readonly ICollection<Refusal> refusals;
    private readonly XlsxDates dates;
    private readonly IReadOnlyList<string> shared;

    private XlsxReading(string name, WorkbookPart workbook, ICollection<Refusal> refusals)
    {
        this.name = name;
        this.refusals = refusals;
        dates = XlsxDates.Of(workbook.WorkbookStylesPart?.Stylesheet);
        shared = [.. (workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []).Select(TextOf)];
    }

    /// <summary>Every sheet, or null with the reason in <paramref name="refusals"/>.</summary>
    public static IReadOnlyList<XlsxSheet>? Read(string path, ICollection<Refusal> refusals)
    {
        var start = new Place(path, 1, 1);
        if (!File.Exists(path))
        {
            refusals.Add(new Refusal("file-missing", $"there is no {Path.GetFileName(path)}") { Place = start });
            return null;
        }

        if (new FileInfo(path).Length > LargestFile)
        {
            refusals.Add(new Refusal("file-too-long", $"is larger than {LargestFile / 1024 / 1024} MiB") { Place = start });
            return null;
        }

        try
        {
            using var stream = File.OpenRead(path);
            if (Unpacked(stream) > LargestUnpacked)
            {
                refusals.Add(new Refusal("file-too-long", $"unpacks to more than {LargestUnpacked / 1024 / 1024} MiB") { Place = start });
                return null;
            }

            stream.Position = 0;
            using var document = SpreadsheetDocument.Open(stream, false, new OpenSettings { MaxCharactersInPart = LargestUnpacked });
            return document.WorkbookPart is { Workbook: not null } workbook ? new XlsxReading(path, workbook, refusals).Sheets(workbook) : Unreadable();
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or XmlException or FormatException or ArgumentException or InvalidOperationException or IOException or KeyNotFoundException or OverflowException)
        {
            return Unreadable();
        }

        IReadOnlyList<XlsxSheet>? Unreadable()
        {
            refusals.Add(new Refusal("workbook-unreadable", "is no workbook that can be read") { Place = start, Suggestion = "open it in a spreadsheet program and save it as .xlsx, without a password" });
            return null;
        }
    }

    private static long Unpacked(Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        return zip.Entries.Sum(entry => entry.Length);
    }

    private List<XlsxSheet> Sheets(WorkbookPart workbook) =>
    [
        .. from sheet in workbook.Workbook!.Sheets?.Elements<Sheet>() ?? []
           where sheet.Id?.Value is not null && workbook.TryGetPartById(sheet.Id.Value, out var part) && part is WorksheetPart
           select new XlsxSheet(sheet.Name?.Value ?? "", Rows(sheet.Name?.Value ?? "", (WorksheetPart)workbook.GetPartById(sheet.Id!.Value!))),
    ];

    private List<XlsxRow> Rows(string sheet, WorksheetPart part)
    {
        var rows = new List<XlsxRow>();
        var number = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row)
            {
                continue;
            }

            number = row.RowIndex?.Value is { } index ? (int)index : number + 1;
            var cells = Cells(sheet, number, row);
            if (cells.Count > 0)
            {
                rows.Add(new XlsxRow(number, cells));
            }

            if (rows.Count > MostRows)
            {
                refusals.Add(new Refusal("file-too-long", $"has more than {MostRows} rows") { Place = new Place($"{name}!{sheet}", number, 1) });
                break;
            }
        }

        return rows;
    }

    private Dictionary<int, string> Cells(string sheet, int number, Row row)
    {
        var cells = new Dictionary<int, string>();
        var next = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : next;
            next = column + 1;
            if (column < MostColumns && TextOf(cell, new Place($"{name}!{sheet}", number, column + 1)) is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text))
            {
                cells[column] = text;
            }
        }

        return cells;
    }

    private string? TextOf(Cell cell, Place place)
    {
        var value = cell.CellValue?.Text;
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
        {
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : null;
        }

        if (type == CellValues.InlineString)
        {
            return cell.InlineString is { } inline ? TextOf(inline) : null;
        }

        if (type == CellValues.Boolean)
        {
            return value == "1" ? "yes" : "no";
        }

        if (type == CellValues.Error || type == CellValues.Date || (type is null && value is not null && dates.IsDate(cell.StyleIndex?.Value)))
        {
            refusals.Add(new Refusal("cell-unreadable", type == CellValues.Error ? $"holds the error {value}" : "became a date; what was typed is lost")
            {
                Place = place,
                Suggestion = "format the column as text and type it again",
            });
            return null;
        }

        return type is null || type == CellValues.Number ? NumberOf(value) : value is null ? null : XlsxText.Unescape(value);
    }

    /// <summary>The shortest decimal that is the same number: 1.1 and not 1.1000000000000001.</summary>
    private static string? NumberOf(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15
            ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
            : value;

    private static string TextOf(RstType item) => XlsxText.Unescape(string.Concat(item.ChildElements.SelectMany(child => child switch
    {
        Text text => [text.Text],
        Run run => run.Elements<Text>().Select(text => text.Text),
        _ => [],
    })));

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
            if (column > 20_000)
            {
                break;
            }
        }

        return Math.Max(0, column - 1);
    }
}
