using System.Globalization;
using System.Text;
using System.Xml;

namespace Plumbline.Files.Workbooks;

/// <summary>
/// A workbook of OpenDocument (ODF 1.3, part 3), read cell by cell within the bounds of the other workbooks. Rows and cells that it says to repeat are
/// repeated only when they
/// hold something, and count one by one, so that no claim of a million of them takes memory.
/// </summary>
internal sealed class OdsBook
{
    /// <summary>The part with all sheets.</summary>
    public const string Content = "content.xml";

    /// <summary>What the first part of such a workbook says that it is.</summary>
    public const string Kind = "application/vnd.oasis.opendocument.spreadsheet";

    private readonly PackedParts parts;

    public OdsBook(PackedParts parts)
    {
        this.parts = parts;
        Sheets = ReadSheets();
    }

    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    private List<WorkbookSheet> ReadSheets()
    {
        var (sheets, hidden, style) = (new List<WorkbookSheet>(), new HashSet<string>(StringComparer.Ordinal), "");
        using var reader = parts.Open(Content) ?? throw new XmlException("no content");
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "style")
            {
                style = Attribute(reader, "name") ?? "";
            }
            else if (reader.LocalName == "table-properties" && Attribute(reader, "display") == "false" && hidden.Count < WorkbookLimits.MostStyles)
            {
                hidden.Add(style);
            }
            else if (reader.LocalName == "table" && sheets.Count < WorkbookLimits.MostColumns)
            {
                sheets.Add(new WorkbookSheet(Attribute(reader, "name") ?? "", !hidden.Contains(Attribute(reader, "style-name") ?? ""), RowsOf(sheets.Count)));
            }
        }

        return sheets;
    }

    private IEnumerable<WorkbookRow> RowsOf(int sheet)
    {
        var (number, rows, before) = (1, 0, -1);
        using var reader = parts.Open(Content) ?? throw new XmlException("no content");
        while (reader.Read() && before <= sheet)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "table")
            {
                before++;
            }
            else if (reader.LocalName == "table-row" && before == sheet)
            {
                var (times, isHidden) = (Times(reader, "number-rows-repeated"), Attribute(reader, "visibility") is "collapse" or "filter");
                var cells = reader.IsEmptyElement ? [] : CellsOf(reader, number);
                for (var time = 0; time < times && cells.Count > 0; time++)
                {
                    if (++rows > WorkbookLimits.MostRows)
                    {
                        throw new WorkbookLimitException($"has more than {WorkbookLimits.MostRows.ToString("N0", CultureInfo.InvariantCulture)} rows", number);
                    }

                    yield return new WorkbookRow(number + time, cells, isHidden);
                }

                number = (int)Math.Min(int.MaxValue / 2, (long)number + times);
            }
        }
    }

    private static List<WorkbookCell> CellsOf(XmlReader reader, int row)
    {
        var (cells, column, depth) = (new List<WorkbookCell>(), 0, reader.Depth);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName is not ("table-cell" or "covered-table-cell"))
            {
                continue;
            }

            var times = Times(reader, "number-columns-repeated");
            if (CellOf(reader) is { } cell)
            {
                if (column + (long)times > WorkbookLimits.MostColumns)
                {
                    throw new WorkbookLimitException(
                        $"has text in more than {WorkbookLimits.MostColumns.ToString("N0", CultureInfo.InvariantCulture)} columns", row, column + 1);
                }

                cells.AddRange(Enumerable.Range(column, times).Select(at => cell with { Column = at }));
            }

            column = (int)Math.Min(int.MaxValue / 2, (long)column + times);
        }

        return cells;
    }

    /// <summary>The cell that the reader stands on, or null when it holds nothing; the reader then stands at its end.</summary>
    private static WorkbookCell? CellOf(XmlReader reader)
    {
        var (type, value, day, time) = (
            Attribute(reader, "value-type"), Attribute(reader, "value"), Attribute(reader, "date-value"), Attribute(reader, "time-value"));
        var (truth, stated, isFormula, isError) = (
            Attribute(reader, "boolean-value"), Attribute(reader, "string-value"), Attribute(reader, "formula") is not null, HoldsError(reader));
        var text = reader.IsEmptyElement ? "" : TextOf(reader);
        return isError ? new WorkbookCell(0, text, CellKind.Error) : type switch
        {
            "date" => DateOnly.TryParseExact((day ?? "").Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? new WorkbookCell(0, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellKind.Date)
                : new WorkbookCell(0, day ?? text, CellKind.NoDate),
            "time" => new WorkbookCell(0, text.Length > 0 ? text : time ?? "", CellKind.Time),
            "boolean" => new WorkbookCell(0, truth == "true" ? "yes" : "no", CellKind.Truth),
            "float" or "percentage" or "currency" => new WorkbookCell(0, Number(value ?? "", text), CellKind.Number),
            null when isFormula && text.Length == 0 => new WorkbookCell(0, "", CellKind.FormulaWithoutValue),
            _ => Text(text.Length > 0 ? text : stated ?? ""),
        };
    }

    /// <summary>A number that is shown with zeros before it is read so, as in the other workbooks; any other as the shortest decimal.</summary>
    private static string Number(string value, string shown) =>
        shown.Length is > 1 and <= 20 && shown[0] == '0' && shown.All(char.IsAsciiDigit) && shown.TrimStart('0') == value.TrimStart('0') ? shown
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15
            ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
        : value;

    private static WorkbookCell? Text(string text) => text.AsSpan().IsWhiteSpace()
        ? null
        : new WorkbookCell(0, text, text.Length > WorkbookLimits.LongestText || TextCharacters.FirstUnfit(text) >= 0 ? CellKind.Unreadable : CellKind.Text);

    /// <summary>The paragraphs of the cell on which the reader stands, without notes that somebody pinned to it.</summary>
    private static string TextOf(XmlReader reader)
    {
        var (text, depth, note) = (new StringBuilder(), reader.Depth, int.MaxValue);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Depth <= note)
            {
                note = reader.NodeType == XmlNodeType.Element && reader.LocalName == "annotation" && !reader.IsEmptyElement ? reader.Depth : int.MaxValue;
            }

            if (note < int.MaxValue)
            {
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
            {
                text.Append(reader.LocalName switch {
                    "p" when text.Length > 0 => "\n", "s" => new string(' ', Math.Min(Times(reader, "c"), WorkbookLimits.LongestText)), "tab" => "\t",
                    "line-break" => "\n", _ => "" });
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }

            if (text.Length > 2 * WorkbookLimits.LongestText)
            {
                throw new WorkbookLimitException("holds a text far longer than a cell can be");
            }
        }

        return text.ToString();
    }

    private static bool HoldsError(XmlReader reader)
    {
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "value-type" && reader.Value == "error")
            {
                reader.MoveToElement();
                return true;
            }
        }

        reader.MoveToElement();
        return false;
    }

    private static int Times(XmlReader reader, string name) => Math.Max(1, XlsxXml.Whole(Attribute(reader, name)) ?? 1);

    /// <summary>An attribute by its name, whatever short form the file gives to its namespace; of two the one of OpenDocument itself comes first.</summary>
    private static string? Attribute(XmlReader reader, string name)
    {
        string? found = null;
        for (var more = reader.MoveToFirstAttribute(); more && found is null; more = reader.MoveToNextAttribute())
        {
            found = reader.LocalName == name && reader.NamespaceURI.StartsWith("urn:oasis:names:tc:opendocument:", StringComparison.Ordinal) ? reader.Value
                : null;
        }

        reader.MoveToElement();
        return found;
    }
}
