using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Plumbline.Files.Caseloads;

/// <summary>
/// Reads the first sheet of a workbook cell by cell, within bounds that no caseload reaches and a hostile file would. Formulas are never worked out:
/// the value that was saved with them is taken. A number in the form of a date becomes a date, as 2011-12-05.
/// </summary>
internal static class XlsxTable
{
    private const int MostRows = 200_000;
    private const int MostColumns = 500;
    private const int MostTexts = 2_000_000;
    private const int LongestText = 32_767;
    private const long LongestPart = 256L * 1024 * 1024;

    public static ExtractTable? Read(byte[] content, string name, ICollection<Refusal> refusals)
    {
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using var workbook = SpreadsheetDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = LongestPart });
            var book = workbook.WorkbookPart;
            var sheet = book?.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault(sheet => sheet.State is null || sheet.State.Value == SheetStateValues.Visible);
            if (book is null || sheet?.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart part)
            {
                refusals.Add(new Refusal("xlsx-empty", "holds no sheet that can be seen") { Place = new Place(name, 1, 1) });
                return null;
            }

            var dates = new DateFormats(book.WorkbookStylesPart?.Stylesheet, book.Workbook!.WorkbookProperties?.Date1904?.Value ?? false);
            return Table(part, Texts(book.SharedStringTablePart), dates, name, refusals);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or XmlException or FileFormatException or FormatException or ArgumentException or InvalidOperationException or IOException or KeyNotFoundException or OverflowException)
        {
            refusals.Add(new Refusal("xlsx-unreadable", "is no workbook that can be read, or one far larger than a list of cases") { Place = new Place(name, 1, 1), Suggestion = "save it again as an Excel workbook, or as \"CSV UTF-8\"" });
            return null;
        }
    }

    private static List<string> Texts(SharedStringTablePart? part)
    {
        var texts = new List<string>();
        if (part is null)
        {
            return texts;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
            {
                texts.Add(Plain(((SharedStringItem)reader.LoadCurrentElement()!).InnerText));
                if (texts.Count > MostTexts)
                {
                    throw new InvalidDataException("too many texts");
                }
            }
        }

        return texts;
    }

    private static ExtractTable? Table(WorksheetPart part, List<string> texts, DateFormats dates, string name, ICollection<Refusal> refusals)
    {
        string[]? header = null;
        var rows = new List<ExtractRow>();
        var headerLine = 0;
        var line = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement || reader.ElementType != typeof(Row))
            {
                continue;
            }

            var row = (Row)reader.LoadCurrentElement()!;
            line = row.RowIndex is { } index ? (int)Math.Min(int.MaxValue, index.Value) : line + 1;
            if (rows.Count >= MostRows)
            {
                throw new InvalidDataException("too many rows");
            }

            var values = Values(row, line, texts, dates, name, refusals);
            if (values.Values.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (header is null)
            {
                header = [.. Enumerable.Range(1, values.Keys.Max()).Select(column => values.GetValueOrDefault(column, "").Trim())];
                headerLine = line;
                continue;
            }

            var at = line;
            rows.Add(new ExtractRow(
                [.. header.Select((_, column) => values.GetValueOrDefault(column + 1, "").Trim())],
                [.. header.Select((_, column) => new Place(name, at, column + 1))]));
        }

        if (header is null)
        {
            refusals.Add(new Refusal("xlsx-empty", "the first sheet is empty") { Place = new Place(name, 1, 1) });
            return null;
        }

        foreach (var (column, twice) in header.Index().Where(pair => pair.Item.Length > 0 && Array.IndexOf(header, pair.Item) < pair.Index))
        {
            refusals.Add(new Refusal("column-twice", $"column {twice} stands twice") { Place = new Place(name, headerLine, column + 1) });
        }

        return new ExtractTable(header, [.. header.Select((_, column) => new Place(name, headerLine, column + 1))], rows);
    }

    private static Dictionary<int, string> Values(Row row, int line, List<string> texts, DateFormats dates, string name, ICollection<Refusal> refusals)
    {
        var values = new Dictionary<int, string>();
        var column = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : column + 1;
            if (column is < 1 or > MostColumns)
            {
                throw new InvalidDataException("too many columns");
            }

            var place = new Place(name, line, column);
            if (cell.CellFormula is not null && cell.CellValue is null)
            {
                refusals.Add(new Refusal("formula-without-value", "holds a formula without a saved value; formulas are not worked out here") { Place = place, Suggestion = "paste the values instead" });
                continue;
            }

            values[column] = Value(cell, texts, dates, place, refusals);
        }

        return values;
    }

    private static string Value(Cell cell, List<string> texts, DateFormats dates, Place place, ICollection<Refusal> refusals)
    {
        var raw = cell.CellValue?.Text ?? "";
        var kind = cell.DataType?.Value ?? CellValues.Number;
        if (kind == CellValues.SharedString)
        {
            return int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index] : "";
        }

        if (kind == CellValues.InlineString)
        {
            return Plain(cell.InlineString?.InnerText ?? "");
        }

        if (kind == CellValues.Error)
        {
            refusals.Add(new Refusal("cell-error", $"holds the error {raw}") { Place = place });
            return "";
        }

        if (kind == CellValues.Boolean)
        {
            return raw == "1" ? "yes" : "no";
        }

        return kind == CellValues.Number && raw.Length > 0 ? dates.Text(raw, cell.StyleIndex?.Value ?? 0, place, refusals) : Plain(raw);
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return column;
    }

    private static string Plain(string text) => text.Length > LongestText ? throw new InvalidDataException("too long a text") : text;
}
