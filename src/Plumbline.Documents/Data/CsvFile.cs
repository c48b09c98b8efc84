using CsvHelper;
using Plumbline.Documents.Data.Sheets;

namespace Plumbline.Documents.Data;

/// <summary>A sheet as CSV: UTF-8, commas, one header, quotes where needed (RFC 4180). Text that a spreadsheet would run as a formula is escaped by an
/// apostrophe.</summary>
internal static class CsvFile
{
    private static readonly CsvWriterOptions Options = new() { Injection = CsvInjection.Escape };

    public static ReadOnlyMemory<byte> Of(Sheet sheet)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, leaveOpen: true))
        {
            foreach (var column in sheet.Columns)
            {
                csv.WriteField(column.Name);
            }

            csv.EndRecord();
            foreach (var row in sheet.Rows)
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell.Text);
                }

                csv.EndRecord();
            }
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
