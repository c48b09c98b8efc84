using System.Globalization;
using System.Xml;

namespace Plumbline.Files.Workbooks;

/// <summary>A workbook of Office Open XML (ECMA-376), read cell by cell, so that it takes the memory of what is kept from it and not of what it claims to
/// be.</summary>
internal sealed class XlsxBook
{
    private readonly PackedParts parts;
    private readonly List<string> texts = [];
    private readonly CellFormats formats;

    public XlsxBook(PackedParts parts, string workbook)
    {
        this.parts = parts;
        ReadTexts(workbook);
        var (sheets, countsFrom1904) = ReadSheets(workbook);
        formats = new CellFormats(ReadFormats(workbook), countsFrom1904);
        Sheets = sheets;
    }

    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    private (List<WorkbookSheet> Sheets, bool CountsFrom1904) ReadSheets(string workbook)
    {
        var targets = parts.Related(workbook, "worksheet").GroupBy(pair => pair.Id).ToDictionary(group => group.Key, group => group.First().Target);
        var (sheets, countsFrom1904) = (new List<WorkbookSheet>(), false);
        using var reader = parts.Open(workbook) ?? throw new XmlException("no workbook");
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "workbookPr")
            {
                countsFrom1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
            else if (reader.LocalName == "sheet" && sheets.Count < WorkbookLimits.MostColumns)
            {
                var (name, isVisible) = (reader.GetAttribute("name") ?? "", reader.GetAttribute("state") is null or "visible");
                if (targets.TryGetValue(RelationshipOf(reader), out var part))
                {
                    sheets.Add(new WorkbookSheet(name, isVisible, RowsOf(part)));
                }
            }
        }

        return (sheets, countsFrom1904);
    }

    private static string RelationshipOf(XmlReader reader)
    {
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "id" && reader.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                return reader.Value;
            }
        }

        return "";
    }

    private void ReadTexts(string workbook)
    {
        var length = 0L;
        using var reader = parts.Open(parts.Related(workbook, "sharedStrings").Select(pair => pair.Target).FirstOrDefault());
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                var text = XlsxXml.TextIn(reader);
                length += text.Length;
                if (texts.Count >= WorkbookLimits.MostTexts || length > WorkbookLimits.LongestTexts)
                {
                    throw new WorkbookLimitException("holds more texts than a list of cases can");
                }

                texts.Add(text);
            }
        }
    }

    private List<string> ReadFormats(string workbook)
    {
        var (own, codes, isCellForms) = (new Dictionary<int, string>(), new List<string>(), false);
        using var reader = parts.Open(parts.Related(workbook, "styles").Select(pair => pair.Target).FirstOrDefault());
        while (reader?.Read() == true)
        {
            if (reader.LocalName == "cellXfs")
            {
                isCellForms = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "numFmt" && own.Count < WorkbookLimits.MostStyles)
            {
                own.TryAdd(XlsxXml.Whole(reader.GetAttribute("numFmtId")) ?? -1, reader.GetAttribute("formatCode") ?? "");
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "xf" && isCellForms && codes.Count < WorkbookLimits.MostStyles)
            {
                var id = XlsxXml.Whole(reader.GetAttribute("numFmtId")) ?? 0;
                codes.Add(own.GetValueOrDefault(id) ?? CellFormats.BuiltIn(id));
            }
        }

        return codes;
    }

    private IEnumerable<WorkbookRow> RowsOf(string part)
    {
        var (number, rows) = (0, 0);
        using var reader = parts.Open(part);
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row")
            {
                continue;
            }

            number = XlsxXml.Whole(reader.GetAttribute("r")) is { } given and > 0 ? given : number + 1;
            var isHidden = reader.GetAttribute("hidden") is "1" or "true";
            var cells = reader.IsEmptyElement ? [] : Cells(reader, number);
            if (cells.Count > 0)
            {
                if (++rows > WorkbookLimits.MostRows)
                {
                    throw new WorkbookLimitException($"has more than {WorkbookLimits.MostRows.ToString("N0", CultureInfo.InvariantCulture)} rows", number);
                }

                yield return new WorkbookRow(number, cells, isHidden);
            }
        }
    }

    private List<WorkbookCell> Cells(XmlReader reader, int row)
    {
        var (cells, next, seen, depth) = (new List<WorkbookCell>(), 0, 0, reader.Depth);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c")
            {
                continue;
            }

            if (++seen > WorkbookLimits.MostCellsInRow)
            {
                throw new WorkbookLimitException("holds more cells than a row of a spreadsheet can", row);
            }

            var column = reader.GetAttribute("r") is { } reference ? XlsxXml.ColumnOf(reference) : next;
            next = column + 1;
            if (Cell(reader, column) is not { } cell)
            {
                continue;
            }

            if (column >= WorkbookLimits.MostColumns)
            {
                throw new WorkbookLimitException(
                    $"has text in more than {WorkbookLimits.MostColumns.ToString("N0", CultureInfo.InvariantCulture)} columns", row, column + 1);
            }

            if (cells.Count > 0 && cells[^1].Column >= column && cells.FindIndex(other => other.Column == column) is var twice and >= 0)
            {
                cells[twice] = cell;
            }
            else
            {
                cells.Add(cell);
            }
        }

        return cells;
    }

    /// <summary>The cell that the reader stands on, or null when it holds nothing; the reader then stands at its end.</summary>
    private WorkbookCell? Cell(XmlReader reader, int column)
    {
        if (reader.IsEmptyElement)
        {
            return null;
        }

        var (type, style, depth) = (reader.GetAttribute("t"), XlsxXml.Whole(reader.GetAttribute("s")) ?? 0, reader.Depth);
        var (value, hasFormula) = ((string?)null, false);
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                hasFormula |= reader.LocalName == "f";
                value = reader.LocalName is "v" or "is" && reader.Depth == depth + 1 ? XlsxXml.TextIn(reader) : value;
            }
        }

        return value is null
            ? hasFormula ? new WorkbookCell(column, "", CellKind.FormulaWithoutValue) : null
            : Read(column, value, type, style) is var cell && cell.Text.AsSpan().IsWhiteSpace() && cell.Kind == CellKind.Text ? null : cell;
    }

    private WorkbookCell Read(int column, string value, string? type, int style) => type switch
    {
        "s" => Text(column, XlsxXml.Whole(value) is { } index && index < texts.Count ? texts[index] : ""),
        "inlineStr" or "str" => Text(column, value),
        "b" => new WorkbookCell(column, value.Trim() is "1" or "true" ? "yes" : "no", CellKind.Truth),
        "e" => new WorkbookCell(column, value, CellKind.Error),
        "d" => DateOnly.TryParseExact(value.Trim().Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new WorkbookCell(column, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellKind.Date)
            : new WorkbookCell(column, value, CellKind.NoDate),
        _ => value.AsSpan().IsWhiteSpace() ? Text(column, "") : formats.Cell(column, value.Trim(), style),
    };

    private static WorkbookCell Text(int column, string text) =>
        new(column, text, text.Length > WorkbookLimits.LongestText || TextCharacters.FirstUnfit(text) >= 0 ? CellKind.Unreadable : CellKind.Text);
}
