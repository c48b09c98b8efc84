using Plumbline.Files.Csv;
using Plumbline.Files.Workbooks;

namespace Plumbline.Files.Caseloads;

/// <summary>A list of cases as a service sent it, from CSV or from the first sheet of a workbook: a row of names, then a row for each case.</summary>
/// <param name="HeaderPlaces">Where each name of the header stands.</param>
public sealed record ExtractTable(IReadOnlyList<string> Header, IReadOnlyList<Place> HeaderPlaces, IReadOnlyList<ExtractRow> Rows)
{
    /// <summary>Cells that cannot be read: faults for whoever asks for their columns.</summary>
    public CellFaults CellFaults { get; init; } = new();

    public static ExtractTable? Read(string path, ICollection<Refusal> refusals)
    {
        if (FileBytes.Read(path, path, FileBytes.LongestTable, refusals) is not { } content)
        {
            return null;
        }

        return Parse(content, path, refusals);
    }

    /// <summary>The same for a list in memory.</summary>
    /// <param name="name">How messages call the list.</param>
    public static ExtractTable? Parse(byte[] content, string name, ICollection<Refusal> refusals)
    {
        if (!Workbook.Is(content))
        {
            return OfCsv(content, name, refusals);
        }

        if (content.Length > WorkbookLimits.LongestFile)
        {
            refusals.Add(new Refusal("file-too-long", $"is a workbook of more than {WorkbookLimits.LongestFile / 1024 / 1024} MiB") { Place = new Place(name, 1, 1) });
            return null;
        }

        return XlsxTable.Read(content, name, refusals);
    }

    private static ExtractTable? OfCsv(byte[] content, string name, ICollection<Refusal> refusals)
    {
        string[] columns = [.. CsvTable.Header(content).Where(column => column.Length > 0).Distinct()];
        var (rows, faults) = (new List<ExtractRow>(), new Faults());
        CsvTable.Parse(content, name, columns.Length == 0 ? ["case_id"] : columns, null, faults, Math.Min(XlsxTable.MostCells, (long)WorkbookLimits.MostRows * Math.Max(1, columns.Length)), row => rows.Add(new ExtractRow(row.Values, row.Places)));
        refusals.AddRange(faults);
        return faults.Count > 0 ? null : new ExtractTable(columns, [.. columns.Select((_, column) => new Place(name, 1, column + 1))], rows);
    }
}
