using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Plumbline.Files.Tests.Caseloads.Lists;

/// <summary>A workbook by the Open XML SDK, with the parts and forms that Excel gives one.</summary>
internal static class SdkWorkbook
{
    public static byte[] Of(ListDraft list)
    {
        using var packed = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(packed, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 165, FormatCode = "000000" }),
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(
                    new CellFormat(),
                    new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true },
                    new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true },
                    new CellFormat { NumberFormatId = 20, ApplyNumberFormat = true }));
            if (list.Cover is { } words)
            {
                Add(workbook, "Read me", [new Row(Text(words, "A1")) { RowIndex = 1 }]);
            }

            Add(workbook, "Cases", list.Rows.Select((cells, at) => RowOf(list, cells, at + 1)));
        }

        return packed.ToArray();
    }

    private static Row RowOf(ListDraft list, IReadOnlyList<ListCell> cells, int number)
    {
        var row = new Row(cells.Select((cell, column) => CellOf(cell, $"{(char)('A' + column)}{number}"))) { RowIndex = (uint)number };
        if (list.Hidden.Contains(number))
        {
            row.Hidden = true;
        }

        if (list.HasFormFarRight && number == 2)
        {
            row.AppendChild(new Cell { CellReference = "WB2", StyleIndex = 1 });
        }

        return row;
    }

    private static Cell CellOf(ListCell cell, string at) => cell switch
    {
        ListCell.Text text => text.Value.Length == 0 ? new Cell { CellReference = at } : Text(text.Value, at),
        ListCell.Day day => Number(day.Value.ToDateTime(default).ToOADate(), at, 1),
        ListCell.Padded padded => Number(padded.Value, at, 2),
        ListCell.Number number => Number(number.Value, at, 0),
        ListCell.Error error => new Cell(new CellFormula("VLOOKUP(A2,X:Y,2,0)"), new CellValue(error.Sign)) { CellReference = at, DataType = CellValues.Error },
        ListCell.Hour hour => Number(hour.Share, at, 3),
        _ => Number(0, at, 1),
    };

    private static Cell Text(string text, string at) => new(new InlineString(new Text(text))) { CellReference = at, DataType = CellValues.InlineString };

    private static Cell Number(double number, string at, uint style) =>
        new(new CellValue(number.ToString("R", CultureInfo.InvariantCulture))) { CellReference = at, StyleIndex = style };

    private static void Add(WorkbookPart workbook, string name, IEnumerable<Row> rows)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows));
        var sheets = workbook.Workbook.GetFirstChild<Sheets>()!;
        sheets.AppendChild(new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
    }
}
