using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using XlsxText = Plumbline.Files.Workbooks.XlsxText;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>
/// Writes sheets of texts as a workbook. Every cell is a text and formatted as one: what begins with = is no formula, and 1.1 does not become a number or a
/// date
/// when somebody edits it. The same sheets give the same bytes.
/// </summary>
internal static class XlsxWriting
{
    private const uint Plain = 1;
    private const uint Bold = 2;
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="sheets">Each with its header and rows; an empty text is an empty cell.</param>
    public static byte[] Write(IReadOnlyList<(string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string?>> Rows)> sheets)
    {
        using var packed = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(packed, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var list = new Sheets();
            foreach (var (index, sheet) in sheets.Index())
            {
                var id = $"sheet{index + 1}";
                Fill(workbook.AddNewPart<WorksheetPart>(id), sheet.Header, sheet.Rows);
                list.Append(new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = id });
            }

            workbook.Workbook = new Workbook(list);
        }

        return Timeless(packed);
    }

    /// <summary>Row by row, so that a long sheet never stands in memory as a tree.</summary>
    private static void Fill(WorksheetPart part, IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string?>> rows)
    {
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(header.Select((name, index) => new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = name.Contains("::", StringComparison.Ordinal) ? 60 : 18,
            CustomWidth = true,
            Style = Plain,
        })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(RowOf(header, 1, Bold));
        foreach (var (index, row) in rows.Index())
        {
            writer.WriteElement(RowOf(row, (uint)index + 2, Plain));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Row RowOf(IReadOnlyList<string?> cells, uint number, uint style)
    {
        var row = new Row { RowIndex = number };
        foreach (var (column, text) in cells.Index())
        {
            if (!string.IsNullOrEmpty(text))
            {
                row.Append(new Cell(new InlineString(new Text(XlsxText.Escape(text)) { Space = SpaceProcessingModeValues.Preserve }))
                {
                    CellReference = Letters(column) + number,
                    DataType = CellValues.InlineString,
                    StyleIndex = style,
                });
            }
        }

        return row;
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            AsText(0),
            AsText(1)) { Count = 3 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    /// <summary>Number format 49 is "text".</summary>
    private static CellFormat AsText(uint font) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        NumberFormatId = 49,
        FontId = font,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyAlignment = true,
    };

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    private static byte[] Timeless(MemoryStream packed)
    {
        packed.Position = 0;
        using var again = new MemoryStream();
        using (var from = new ZipArchive(packed, ZipArchiveMode.Read))
        using (var to = new ZipArchive(again, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Never;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return again.ToArray();
    }
}
