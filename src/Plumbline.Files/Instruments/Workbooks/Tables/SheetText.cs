namespace Plumbline.Files.Instruments.Workbooks.Tables;

/// <summary>Rows on their way into a sheet, each by the names of its columns; columns that stay empty are left out.</summary>
/// <param name="Needed">The columns that the sheet has in any case.</param>
/// <param name="Order">All columns in the order in which they stand.</param>
internal sealed record SheetText(string Name, IReadOnlyList<string> Needed, IReadOnlyList<string> Order)
{
    private readonly List<Dictionary<string, string>> rows = [];

    public void Add(params IEnumerable<(string Column, string? Text)> cells) =>
        rows.Add(cells.Where(cell => !string.IsNullOrEmpty(cell.Text)).ToDictionary(cell => cell.Column, cell => cell.Text!));

    /// <summary>Both columns of a text.</summary>
    public static IEnumerable<(string Column, string? Text)> Local(string column, LocalText? text) =>
    [
        (WorkbookLanguages.Column(column, Language.English), text?.English),
        (WorkbookLanguages.Column(column, Language.Welsh), text?.Welsh),
    ];

    public (string Name, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string?>> Rows) Sheet()
    {
        var header = Order.Where(column => Needed.Contains(column) || rows.Any(row => row.ContainsKey(column))).ToList();
        return (Name, header, [.. rows.Select(row => header.Select(column => row.GetValueOrDefault(column)).ToList())]);
    }
}
