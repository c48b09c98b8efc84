using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Plumbline.Files.Tests.Instruments.Workbooks;

/// <summary>Writes a workbook as spreadsheet programs do, with shared texts and cells of every kind, by the Open XML SDK and not by the program's own
/// writer.</summary>
internal static class TypedWorkbook
{
    public static byte[] Of(IEnumerable<(string Name, IReadOnlyList<IReadOnlyList<string>> Rows)> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var shared = book.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            var list = new Sheets();
            foreach (var (index, sheet) in sheets.Index())
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(sheet.Rows.Index().Select(row => RowOf(row.Item, row.Index + 1, shared.SharedStringTable))));
                list.Append(new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = book.GetIdOfPart(part) });
            }

            book.Workbook = new Workbook(list);
        }

        return stream.ToArray();
    }

    private static Row RowOf(IReadOnlyList<string> texts, int number, SharedStringTable shared) => new(texts.Index().Where(cell =>
        cell.Item.Length > 0).Select(cell => CellOf(cell.Item, shared, $"{(char)('A' + cell.Index)}{number}")))
    {
        RowIndex = (uint)number,
    };

    private static Cell CellOf(string text, SharedStringTable shared, string reference)
    {
        switch (text.Trim('{', '}').Split(' '))
        {
            case ["date", var days] when text[0] == '{':
                return new Cell { CellReference = reference, StyleIndex = 1, DataType = CellValues.Number, CellValue = new CellValue(days) };
            case ["number", var number] when text[0] == '{':
                return new Cell { CellReference = reference, CellValue = new CellValue(number) };
            case ["true"] when text[0] == '{':
                return new Cell { CellReference = reference, DataType = CellValues.Boolean, CellValue = new CellValue("1") };
            case ["error"] when text[0] == '{':
                return new Cell { CellReference = reference, DataType = CellValues.Error, CellValue = new CellValue("#REF!") };
            default:
                shared.Append(new SharedStringItem(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
                return new Cell { CellReference = reference, DataType = CellValues.SharedString, CellValue = new CellValue((shared.ChildElements.Count - 1)
                    .ToString(CultureInfo.InvariantCulture)) };
        }
    }
}
