using Plumbline.Files.Workbooks;

namespace Plumbline.Files.Caseloads;

/// <summary>Which sheet of a workbook holds the list, and in which row its header stands: cover sheets, titles and rows of groups are passed over, and said
/// so.</summary>
internal static class ListSheets
{
    private const int MostLookedAt = 60;

    /// <summary>What is said of titles above a header.</summary>
    public static readonly LocalText HeaderFound = new(
        "the header is in row {0}; nothing above it was read", "mae’r pennawd yn rhes {0}; ni ddarllenwyd dim uwch ei ben");

    private static readonly LocalText NoSheet = new("holds no sheet that can be seen", "nid oes dalen weladwy ynddo");

    private static readonly LocalText Read = new("the sheet {0} was read, and no other", "darllenwyd y ddalen {0}, a dim un arall");

    private static readonly LocalText Alike = new("the sheets {0} each hold such a list", "mae’r dalennau {0} i gyd yn dal rhestr o’r fath");

    private static readonly LocalText Hidden = new("the list stands in the sheet {0}, which is hidden", "mae’r rhestr yn y ddalen {0}, sydd wedi’i chuddio");

    /// <summary>The sheet and the row of its header, 0 for the first that holds anything; null, with the reason, when it cannot be told.</summary>
    /// <param name="hint">Where the header seems to be, when no row has all that is wanted.</param>
    public static (WorkbookSheet Sheet, int Header)? Choose(
        IReadOnlyList<WorkbookSheet> sheets, WantedHeadings? wanted, string name, ICollection<Refusal> refusals, ICollection<Refusal> notes, out string? hint)
    {
        hint = null;
        var visible = sheets.Where(sheet => sheet.IsVisible).ToList();
        if (visible.Count == 0)
        {
            refusals.Add(Fault("xlsx-empty", NoSheet, name));
            return null;
        }

        if (wanted is null)
        {
            return (visible[0], 0);
        }

        var found = visible.Take(MostLookedAt).Select(sheet => (Sheet: sheet, Header: HeaderOf(sheet, wanted))).Where(pair => pair.Header > 0).ToList();
        if (found.Count == 1)
        {
            if (visible.Count > 1)
            {
                notes.Add(Fault("sheet-read", Read, name, found[0].Sheet.Name, found[0].Header));
            }

            return found[0];
        }

        if (found.Count > 1)
        {
            refusals.Add(Fault("sheets-alike", Alike, name, Named(found)) with { Suggestion = "put all cases into one sheet, or take the others out" });
            return null;
        }

        if (sheets.Where(sheet => !sheet.IsVisible).Take(MostLookedAt).FirstOrDefault(sheet => HeaderOf(sheet, wanted) > 0) is { } hidden)
        {
            refusals.Add(Fault("sheet-hidden", Hidden, name, hidden.Name) with { Suggestion = "show the sheet and save the workbook again" });
            return null;
        }

        hint = Hint(visible, wanted);
        return (visible.FirstOrDefault(sheet => sheet.Rows.Any()) ?? visible[0], 0);
    }

    private static int HeaderOf(WorkbookSheet sheet, WantedHeadings wanted) =>
        sheet.Rows.Take(WantedHeadings.MostRowsBefore).FirstOrDefault(row => wanted.AllIn(Texts(row)))?.Number ?? 0;

    private static string? Hint(List<WorkbookSheet> visible, WantedHeadings wanted)
    {
        var best = visible.Take(MostLookedAt)
            .SelectMany((sheet, place) =>
                sheet.Rows
                    .Take(WantedHeadings.MostRowsBefore)
                    .Select((row, at) => (Sheet: sheet, IsFirst: place + at == 0, row.Number, Count: wanted.CountIn(Texts(row)))))
            .OrderByDescending(row => row.Count).ThenByDescending(row => row.IsFirst)
            .FirstOrDefault();
        return best is { Count: > 0, IsFirst: false }
            ? $"the header seems to be in row {best.Number}{(visible.Count > 1 ? $" of the sheet {best.Sheet.Name}" : "")}"
            : null;
    }

    private static IEnumerable<string> Texts(WorkbookRow row) => row.Cells.Select(cell => cell.Text.Trim());

    private static string Named(List<(WorkbookSheet Sheet, int Header)> found) => string.Join(" and ", found.Take(5).Select(pair => pair.Sheet.Name));

    private static Refusal Fault(string code, LocalText text, string name, string gap = "", int row = 1) =>
        Refusal.Of(code, text, gap) with { Place = new Place(name, row, 1) };
}
