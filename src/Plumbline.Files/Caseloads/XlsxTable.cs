using Plumbline.Files.Workbooks;

namespace Plumbline.Files.Caseloads;

/// <summary>A list of cases in the first sheet of a workbook that can be seen: a row of names, then a row for each case. A number in the form of a date is a date, as 2011-12-05.</summary>
internal static class XlsxTable
{
    /// <summary>Rows times columns: two million cells and a half, far beyond any caseload.</summary>
    public const int MostCells = 2_500_000;

    public static ExtractTable? Read(byte[] content, string name, ICollection<Refusal> refusals) =>
        Workbook.Read(content, name, refusals, sheets => sheets.FirstOrDefault(sheet => sheet.IsVisible) is { } sheet
            ? Table(sheet, name, refusals)
            : Empty("holds no sheet that can be seen", name, refusals));

    private static ExtractTable? Table(WorkbookSheet sheet, string name, ICollection<Refusal> refusals)
    {
        string[]? header = null;
        var (rows, faults, headerLine) = (new List<ExtractRow>(), new CellFaults(), 0);
        var shared = new SharedTexts();
        foreach (var row in sheet.Rows)
        {
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
            return Empty("the first sheet is empty", name, refusals);
        }

        foreach (var (column, twice) in header.Index().Where(pair => pair.Item.Length > 0 && Array.IndexOf(header, pair.Item) < pair.Index))
        {
            refusals.Add(new Refusal("column-twice", $"column {twice} stands twice") { Place = new Place(name, headerLine, column + 1) });
        }

        return new ExtractTable(header, new RowPlaces(name, headerLine, header.Length), rows) { CellFaults = faults };
    }

    private static Refusal? FaultOf(WorkbookCell cell) => cell.Kind switch
    {
        CellKind.FormulaWithoutValue => new Refusal("formula-without-value", "holds a formula without a saved value; formulas are not worked out here") { Suggestion = "paste the values instead" },
        CellKind.Error => new Refusal("cell-error", $"holds the error {cell.Text}"),
        CellKind.NoDate => new Refusal("date-unreadable", $"the number {cell.Text} in the form of a date is no date"),
        CellKind.Unreadable => new Refusal("text-unreadable", "holds a text that is too long, or characters that are none"),
        _ => null,
    };

    private static ExtractTable? Empty(string message, string name, ICollection<Refusal> refusals)
    {
        refusals.Add(new Refusal("xlsx-empty", message) { Place = new Place(name, 1, 1) });
        return null;
    }
}
