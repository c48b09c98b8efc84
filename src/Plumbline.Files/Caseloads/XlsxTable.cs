using Plumbline.Files.Workbooks;

namespace Plumbline.Files.Caseloads;

/// <summary>A list of cases in a sheet of a workbook: a row of names, then a row for each case. A number in the form of a date is a date, as 2011-12-05.</summary>
internal static class XlsxTable
{
    /// <summary>Rows times columns: two million cells and a half, far beyond any caseload.</summary>
    public const int MostCells = 2_500_000;

    public static ExtractTable? Read(byte[] content, string name, WantedHeadings? wanted, ICollection<Refusal> refusals) => Workbook.Read(content, name, refusals, sheets =>
    {
        var notes = new Faults();
        return ListSheets.Choose(sheets, wanted, name, refusals, notes, out var hint) is var (sheet, first) ? Table(sheet, first, name, notes, hint, refusals) : null;
    });

    private static ExtractTable? Table(WorkbookSheet sheet, int first, string name, Faults notes, string? hint, ICollection<Refusal> refusals)
    {
        var (above, hidden) = (0, new List<int>());
        string[]? header = null;
        var (rows, faults, headerLine) = (new List<ExtractRow>(), new CellFaults(), 0);
        var shared = new SharedTexts();
        foreach (var row in sheet.Rows)
        {
            if (row.Number < first)
            {
                above++;
                continue;
            }

            if (header is null)
            {
                header = [.. Enumerable.Repeat("", row.Cells.Max(cell => cell.Column) + 1)];
                headerLine = row.Number;
                foreach (var cell in row.Cells)
                {
                    header[cell.Column] = cell.Text.Trim();
                }

                continue;
            }

            if ((long)(rows.Count + 1) * header.Length > MostCells)
            {
                throw new WorkbookLimitException($"has more than {MostCells:N0} cells", row.Number);
            }

            if (row.IsHidden)
            {
                hidden.Add(row.Number);
            }

            var values = new string[header.Length];
            Array.Fill(values, "");
            foreach (var cell in row.Cells.Where(cell => cell.Column < values.Length))
            {
                if (FaultOf(cell) is { } fault)
                {
                    faults.Add(cell.Column, fault with { Place = new Place(name, row.Number, cell.Column + 1) });
                }
                else
                {
                    values[cell.Column] = shared.Of(cell.Text.Trim());
                }
            }

            rows.Add(new ExtractRow(values, new RowPlaces(name, row.Number, values.Length)));
        }

        if (header is null)
        {
            refusals.Add(new Refusal("xlsx-empty", $"the sheet {sheet.Name} is empty") { Place = new Place(name, 1, 1) });
            return null;
        }

        if (above > 0)
        {
            notes.Add(new Refusal("header-found", $"the header is in row {headerLine}; nothing above it was read") { Place = new Place(name, headerLine, 1) });
        }

        if (hidden.Count > 0)
        {
            notes.Add(new Refusal("rows-hidden", hidden.Count == 1 ? "1 row is hidden and was taken in" : $"{hidden.Count} rows are hidden and were taken in") { Place = new Place(name, hidden[0], 1), Suggestion = "delete what does not belong to the list; a filter only hides it" });
        }

        return new ExtractTable(header, new RowPlaces(name, headerLine, header.Length), rows) { CellFaults = faults, Notes = notes, HeaderHint = hint };
    }

    private static Refusal? FaultOf(WorkbookCell cell) => cell.Kind switch
    {
        CellKind.FormulaWithoutValue => new Refusal("formula-without-value", "holds a formula without a saved value; formulas are not worked out here") { Suggestion = "paste the values instead" },
        CellKind.Error => new Refusal("cell-error", $"holds the error {cell.Text}"),
        CellKind.NoDate => new Refusal("date-unreadable", $"the number {cell.Text} in the form of a date is no date"),
        CellKind.Unreadable => new Refusal("text-unreadable", "holds a text that is too long, or characters that are none"),
        _ => null,
    };
}
