using Plumbline.Files.Workbooks;

namespace Plumbline.Files.Caseloads;

/// <summary>A list of cases as a service sent it, from CSV or from a sheet of a workbook: a row of names, then a row for each case.</summary>
/// <param name="HeaderPlaces">Where each name of the header stands.</param>
public sealed record ExtractTable(IReadOnlyList<string> Header, IReadOnlyList<Place> HeaderPlaces, IReadOnlyList<ExtractRow> Rows)
{
    /// <summary>Cells that cannot be read: faults for whoever asks for their columns.</summary>
    public CellFaults CellFaults { get; init; } = new();

    /// <summary>What its reader should know though it stopped nothing: rows above the header, hidden rows, which sheet was read.</summary>
    public IReadOnlyList<Refusal> Notes { get; init; } = [];

    /// <summary>Where the header seems to be, when no row has every heading that is wanted.</summary>
    public string? HeaderHint { get; init; }

    /// <param name="wanted">What tells the header from titles above it; null takes the first row that holds anything.</param>
    public static ExtractTable? Read(string path, ICollection<Refusal> refusals, WantedHeadings? wanted = null)
    {
        if (FileBytes.Read(path, path, FileBytes.LongestTable, refusals) is not { } content)
        {
            return null;
        }

        return Parse(content, path, refusals, wanted);
    }

    /// <summary>The same for a list in memory.</summary>
    /// <param name="name">How messages call the list.</param>
    public static ExtractTable? Parse(byte[] content, string name, ICollection<Refusal> refusals, WantedHeadings? wanted = null)
    {
        if (!Workbook.Is(content))
        {
            return CsvList.Read(content, name, wanted, refusals);
        }

        if (content.Length > WorkbookLimits.LongestFile)
        {
            refusals.Add(new Refusal("file-too-long", $"is a workbook of more than {WorkbookLimits.LongestFile / 1024 / 1024} MiB")
            {
                Place = new Place(name, 1, 1),
            });
            return null;
        }

        return XlsxTable.Read(content, name, wanted, refusals);
    }
}
