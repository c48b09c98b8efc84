namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>One row of a sheet by the names of its columns.</summary>
/// <param name="Number">As the spreadsheet shows it.</param>
internal sealed record SheetRow(SheetTable Table, int Number, IReadOnlyDictionary<int, string> Cells)
{
    public Place Place => Table.PlaceOf(Number, 0);

    /// <summary>A name or word without spaces around it, or null.</summary>
    public string? Word(string column) => Raw(column)?.Trim();

    /// <summary>A text as it was typed, or null.</summary>
    public string? Raw(string column) => Table.ColumnOf(column) is var place and >= 0 && Cells.TryGetValue(place, out var text) ? text : null;

    /// <summary>A text in both languages, or null when neither is there.</summary>
    public LocalText? Local(string column)
    {
        var english = Raw(WorkbookLanguages.Column(column, Language.English)) ?? Raw(column);
        var welsh = Raw(WorkbookLanguages.Column(column, Language.Welsh));
        return english is null && welsh is null ? null : new LocalText(english ?? "", welsh);
    }

    /// <summary>Where a column of this row stands.</summary>
    public Place PlaceOf(string column) =>
        Table.PlaceOf(Number, Math.Max(0, Math.Max(Table.ColumnOf(column), Table.ColumnOf(WorkbookLanguages.Column(column, Language.English)))));

    public Refusal Fault(string code, string message, string column, string? subject = null) => new(code, message) { Place = PlaceOf(column), Subject = subject };
}
