using CsvHelper;

namespace Plumbline.Cli.Output;

/// <summary>Rows as a CSV file: UTF-8, commas, quotes where needed; what a spreadsheet would run as a formula is escaped.</summary>
internal static class CsvBytes
{
    public static byte[] Of(IReadOnlyList<string> header, IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            foreach (var row in rows.Prepend([.. header]))
            {
                foreach (var value in row)
                {
                    csv.WriteField(value);
                }

                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }
}
