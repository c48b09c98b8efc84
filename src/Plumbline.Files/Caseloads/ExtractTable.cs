using CsvHelper;
using Plumbline.Files.Csv;

namespace Plumbline.Files.Caseloads;

/// <summary>A list of cases as a service sent it, from CSV or from the first sheet of an XLSX workbook: a row of names, then a row for each case.</summary>
/// <param name="HeaderPlaces">Where each name of the header stands.</param>
public sealed record ExtractTable(IReadOnlyList<string> Header, IReadOnlyList<Place> HeaderPlaces, IReadOnlyList<ExtractRow> Rows)
{
    private const long LongestFile = 64L * 1024 * 1024;

    public static ExtractTable? Read(string path, ICollection<Refusal> refusals)
    {
        var at = new Place(path, 1, 1);
        if (!File.Exists(path))
        {
            refusals.Add(new Refusal("file-missing", $"there is no {Path.GetFileName(path)}") { Place = at });
            return null;
        }

        if (new FileInfo(path).Length > LongestFile)
        {
            refusals.Add(new Refusal("file-too-long", "is longer than 64 MiB") { Place = at });
            return null;
        }

        var content = File.ReadAllBytes(path);
        return content.AsSpan().StartsWith("PK"u8) ? XlsxTable.Read(content, path, refusals) : OfCsv(content, path, refusals);
    }

    private static ExtractTable? OfCsv(byte[] content, string name, ICollection<Refusal> refusals)
    {
        string[] header;
        try
        {
            using var reader = CsvReader.Create(content, new CsvReaderOptions { HasHeader = false, OnMalformedRecord = _ => { } });
            header = reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(field => reader.GetString(field).Trim())] : [];
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException or ArgumentException)
        {
            header = [];
        }

        string[] columns = [.. header.Where(column => column.Length > 0).Distinct()];
        var before = refusals.Count;
        var rows = CsvTable.Parse(content, name, columns.Length == 0 ? ["case_id"] : columns, null, refusals);
        return refusals.Count > before
            ? null
            : new ExtractTable(columns, [.. columns.Select((_, column) => new Place(name, 1, column + 1))], [.. rows.Select(row => new ExtractRow([.. columns.Select((_, column) => row[column])], [.. columns.Select((_, column) => row.PlaceOf(column))]))]);
    }
}
