using Plumbline.Files.Csv;
using Plumbline.Files.Workbooks;

namespace Plumbline.Files.Caseloads;

/// <summary>A list of cases in a sheet of a workbook: a row of names, then a row for each case. A number in the form of a date is a date, as
/// 2011-12-05.</summary>
internal static class XlsxTable
{
    /// <summary>Rows times columns: two million cells and a half, far beyond any caseload.</summary>
    public const int MostCells = 2_500_000;

    private static readonly LocalText Empty = new("the sheet {0} is empty", "mae’r ddalen {0} yn wag");

    private static readonly LocalText OneHidden = new("1 row is hidden and was taken in", "mae 1 rhes wedi’i chuddio ac fe’i mewnforiwyd");

    private static readonly LocalText SomeHidden = new("{0} rows are hidden and were taken in", "mae {0} o resi wedi’u cuddio ac fe’u mewnforiwyd");

    private static readonly LocalText NoFormula = new(
        "holds a formula without a saved value; formulas are not worked out here", "mae’n dal fformiwla heb werth a gadwyd; ni chyfrifir fformiwlâu yma");

    private static readonly LocalText Error = new("holds the error {0}", "mae’n dal y gwall {0}");

    private static readonly LocalText NoDate = new("the number {0} in the form of a date is no date", "nid yw’r rhif {0} ar ffurf dyddiad yn ddyddiad");

    private static readonly LocalText NoText = new(
        "holds a text that is too long, or characters that are none", "mae’n dal testun sy’n rhy hir, neu nodau nad ydynt yn nodau");

    public static ExtractTable? Read(byte[] content, string name, WantedHeadings? wanted, ICollection<Refusal> refusals) =>
        Workbook.Read(content, name, refusals, sheets =>
        {
            var notes = new Faults();
            return ListSheets.Choose(sheets, wanted, name, refusals, notes, out var hint) is var (sheet, first)
                ? Table(sheet, first, name, notes, hint, refusals)
                : null;
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
            refusals.Add(Refusal.Of("xlsx-empty", Empty, sheet.Name) with { Place = new Place(name, 1, 1) });
            return null;
        }

        if (above > 0)
        {
            notes.Add(Refusal.Of("header-found", ListSheets.HeaderFound, headerLine) with { Place = new Place(name, headerLine, 1) });
        }

        if (hidden.Count > 0)
        {
            notes.Add(Refusal.Of(CaseloadList.HiddenRowsCode, hidden.Count == 1 ? OneHidden : SomeHidden, hidden.Count) with
            {
                Place = new Place(name, hidden[0], 1), Suggestion = "delete what does not belong to the list; a filter only hides it",
            });
        }

        return new ExtractTable(header, new RowPlaces(name, headerLine, header.Length), rows) { CellFaults = faults, Notes = notes, HeaderHint = hint };
    }

    private static Refusal? FaultOf(WorkbookCell cell) => cell.Kind switch
    {
        CellKind.FormulaWithoutValue => Refusal.Of("formula-without-value", NoFormula) with { Suggestion = "paste the values instead" },
        CellKind.Error => Refusal.Of("cell-error", Error, cell.Text),
        CellKind.NoDate => Refusal.Of("date-unreadable", NoDate, cell.Text),
        CellKind.Unreadable => Refusal.Of("text-unreadable", NoText),
        _ => null,
    };
}
