using Plumbline.Files.Workbooks;

namespace Plumbline.Files.Instruments.Workbooks.Tables;

/// <summary>
/// Reads the sheets of an instrument as texts: numbers as they are shown, ticks as yes and no, formulas by their last value.
/// </summary>
internal static class InstrumentSheets
{
    /// <summary>Over all sheets; the largest instrument in use has some ten thousand.</summary>
    private const int MostCells = 500_000;

    /// <summary>Every sheet, or null with the reason in <paramref name="refusals"/>.</summary>
    public static IReadOnlyList<InstrumentSheet>? Read(string path, ICollection<Refusal> refusals) =>
        FileBytes.Read(path, path, WorkbookLimits.LongestFile, refusals) is { } content ? Workbook.Read(content, path, refusals, Texts) : null;

    private static List<InstrumentSheet> Texts(IReadOnlyList<WorkbookSheet> sheets)
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

                var cells = row.Cells.Where(cell => cell.Kind != CellKind.FormulaWithoutValue && !string.IsNullOrWhiteSpace(cell.Text))
                    .ToDictionary(cell => cell.Column, cell => new InstrumentCell(cell.Text, cell.Kind));
                if (cells.Count > 0)
                {
                    rows.Add(new InstrumentSheetRow(row.Number, cells));
                }
            }

            found.Add(new InstrumentSheet(sheet.Name, rows));
        }

        return found;
    }
}
