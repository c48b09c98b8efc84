using System.Globalization;
using CsvHelper;
using Plumbline.Files.Csv;
using Plumbline.Files.Instruments.Workbooks;

namespace Plumbline.Files.Inspections.Tables;

/// <summary>A table of texts as a file that people open in a spreadsheet or read by a program.</summary>
public static class TableFile
{
    /// <summary>
    /// UTF-8, commas, one header, quotes where needed (RFC 4180). <see cref="FormulaGuard"/> closes what a spreadsheet would run; a plain number stays one.
    /// </summary>
    public static byte[] Csv(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions(), leaveOpen: true))
        {
            foreach (var row in rows.Prepend(header))
            {
                csv.WriteRecord([.. row.Select(text => IsNumber(text) ? text : FormulaGuard.Close(text))]);
            }
        }

        return stream.ToArray();
    }

    /// <summary>A workbook of one sheet in which every cell is a text, so that nothing in it can run.</summary>
    /// <param name="sheet">The name of the sheet, of 31 characters at most.</param>
    public static byte[] Xlsx(string sheet, IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows) =>
        XlsxWriting.Write([(sheet, header, rows)]);

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
