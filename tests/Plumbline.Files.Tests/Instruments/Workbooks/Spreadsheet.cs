using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Plumbline.Files.Tests.Instruments.Workbooks;

/// <summary>Does to a workbook what people and spreadsheet programs do to one.</summary>
internal static class Spreadsheet
{
    /// <summary>Columns turned round, shared texts, numbers as numbers, blank rows, a column and a sheet of somebody's own.</summary>
    public static byte[] AsSavedByOne(byte[] workbook) => Edit(workbook, part =>
    {
        var shared = part.AddNewPart<SharedStringTablePart>();
        shared.SharedStringTable = new SharedStringTable();
        var number = 0;
        foreach (var sheet in part.WorksheetParts)
        {
            var data = sheet.Worksheet!.GetFirstChild<SheetData>()!;
            var last = data.Descendants<Cell>().Max(cell => Column(cell));
            var rows = data.Elements<Row>().ToList();
            data.RemoveAllChildren();
            foreach (var (index, row) in rows.Index())
            {
                var at = (uint)((index * 3) + 1);
                var turned = new Row { RowIndex = at };
                foreach (var cell in row.Elements<Cell>().Reverse())
                {
                    var text = cell.InnerText;
                    var reference = Letters(last - Column(cell)) + at;
                    var isNumber = index > 0
                        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                        && value.ToString(CultureInfo.InvariantCulture) == text;
                    if (isNumber)
                    {
                        turned.Append(new Cell
                        {
                            CellReference = reference,
                            CellValue = new CellValue(double.Parse(text, CultureInfo.InvariantCulture).ToString("G17", CultureInfo.InvariantCulture)),
                        });
                        continue;
                    }

                    shared.SharedStringTable.Append(new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
                    turned.Append(new Cell { CellReference = reference, DataType = CellValues.SharedString, CellValue = new CellValue(number++) });
                }

                turned.Append(new Cell
                {
                    CellReference = Letters(last + 3) + at,
                    DataType = CellValues.String,
                    CellValue = new CellValue(index == 0 ? "my remarks" : sheet == part.WorksheetParts.First() && index == 2 ? "look again" : ""),
                });
                data.Append(turned);
                data.Append(new Row(new Cell { CellReference = "A" + (at + 1) }) { RowIndex = at + 1 });
            }
        }

        var own = part.AddNewPart<WorksheetPart>("own");
        own.Worksheet = new Worksheet(new SheetData());
        part.Workbook!.Sheets!.Append(new Sheet { Name = "my notes", SheetId = 99, Id = "own" });
    });

    /// <summary>Every text changed by a rule.</summary>
    public static byte[] With(byte[] workbook, Func<string, string> change) => Edit(workbook, part =>
    {
        foreach (var text in part.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<Text>()))
        {
            text.Text = change(text.Text);
        }
    });

    /// <summary>The criterion of the first question that has one became a date, as 1.1 does in some countries.</summary>
    public static byte[] WithDate(byte[] workbook) => Edit(workbook, part =>
    {
        var formats = part.WorkbookStylesPart!.Stylesheet!.CellFormats!;
        formats.Append(new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true });
        var cell = part.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<Cell>()).First(cell => cell.InnerText == "1.1");
        cell.RemoveAllChildren();
        cell.DataType = null;
        cell.StyleIndex = (uint)formats.Elements<CellFormat>().Count() - 1;
        cell.CellValue = new CellValue("40544");
    });

    private static byte[] Edit(byte[] workbook, Action<WorkbookPart> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, true))
        {
            edit(document.WorkbookPart!);
        }

        return stream.ToArray();
    }

    private static int Column(Cell cell) =>
        cell.CellReference!.Value!.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
