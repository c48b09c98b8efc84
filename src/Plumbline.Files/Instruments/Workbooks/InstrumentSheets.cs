using Plumbline.Files.Workbooks;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>
/// Reads the sheets of an instrument as texts: numbers as they are shown, ticks as yes and no, formulas by their last value.
/// A cell that became a date or an error is refused by its place, because what was meant is lost.
/// </summary>
internal static class InstrumentSheets
{
    /// <summary>Over all sheets; the largest instrument in use has some ten thousand.</summary>
    private const int MostCells = 500_000;

    /// <summary>Every sheet, or null with the reason in <paramref name="refusals"/>.</summary>
    public static IReadOnlyList<InstrumentSheet>? Read(string path, ICollection<Refusal> refusals) =>
        FileBytes.Read(path, path, WorkbookLimits.LongestFile, refusals) is { } content ? Workbook.Read(content, path, refusals, sheets => Texts(sheets, path, refusals)) : null;

    private static List<InstrumentSheet> Texts(IReadOnlyList<WorkbookSheet> sheets, string path, ICollection<Refusal> refusals)
    {
        var (found, left) = (new List<InstrumentSheet>(), MostCells);
        foreach (var sheet in sheets)
        {
            var rows = new List<InstrumentSheetRow>();
            foreach (var row in sheet.Rows)
            {
                left -= row.Cells.Count;
                if (left < 0)
                {
                    throw new WorkbookLimitException($"holds more than {MostCells} cells, far more than an instrument", row.Number);
                }

                var cells = row.Cells.Select(cell => (cell.Column, Text: TextOf(cell, new Place($"{path}!{sheet.Name}", row.Number, cell.Column + 1), refusals)))
                    .Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToDictionary(cell => cell.Column, cell => cell.Text!);
                if (cells.Count > 0)
                {
                    rows.Add(new InstrumentSheetRow(row.Number, cells));
                }
            }

            found.Add(new InstrumentSheet(sheet.Name, rows));
        }

        return found;
    }

    private static string? TextOf(WorkbookCell cell, Place place, ICollection<Refusal> refusals)
    {
        var fault = cell.Kind switch
        {
            CellKind.Error => $"holds the error {cell.Text}",
            CellKind.Date or CellKind.NoDate or CellKind.Time => "became a date; what was typed is lost",
            CellKind.Unreadable => "holds a text that is too long, or characters that are none",
            _ => null,
        };
        if (fault is not null)
        {
            refusals.Add(new Refusal("cell-unreadable", fault) { Place = place, Suggestion = "format the column as text and type it again" });
        }

        return fault is null && cell.Kind != CellKind.FormulaWithoutValue ? cell.Text : null;
    }
}
