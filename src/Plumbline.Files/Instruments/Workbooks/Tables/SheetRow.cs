namespace Plumbline.Files.Instruments.Workbooks.Tables;

/// <summary>One row of a sheet by the names of its columns.</summary>
/// <param name="Number">As the spreadsheet shows it.</param>
internal sealed record SheetRow(SheetTable Table, int Number, IReadOnlyDictionary<int, InstrumentCell> Cells)
{
    public Place Place => Table.PlaceOf(Number, 0);

    /// <summary>A name or word without spaces around it, or null.</summary>
    public string? Word(string column) => Raw(column)?.Trim();

    /// <summary>A text as it was typed, or null. One that the spreadsheet program spoilt is refused.</summary>
    public string? Raw(string column) => At(Table.ColumnOf(column));

    /// <summary>A cell as it is, spoilt or not, or null.</summary>
    public InstrumentCell? Cell(string column) => Cells.TryGetValue(Table.ColumnOf(column), out var cell) ? cell : null;

    /// <summary>
    /// A text in both languages, or null when there is none. A column without a language is in the language in which the form opens;
    /// where there is no English, the Welsh or another language stands in, and the sheet notes it.
    /// </summary>
    public LocalText? Local(string column)
    {
        var english = Raw(WorkbookLanguages.Column(column, Language.English));
        var welsh = Raw(WorkbookLanguages.Column(column, Language.Welsh));
        var plain = Raw(column);
        (english, welsh) = Table.Opens == Language.Welsh ? (english, welsh ?? plain) : (english ?? plain, welsh);
        if (english is null)
        {
            var place = welsh is null ? Table.OtherLanguages(column)
                .FirstOrDefault(Cells.ContainsKey, -1) : Table.ColumnOf(WorkbookLanguages.Column(column, Language.Welsh));
            english = welsh ?? At(place);
            Table.StandsIn(welsh is not null && place < 0 ? Table.ColumnOf(column) : place);
        }

        return english is null ? null : new LocalText(english, welsh);
    }

    /// <summary>Where a column of this row stands.</summary>
    public Place PlaceOf(string column) =>
        Table.PlaceOf(Number, Math.Max(0, Math.Max(Table.ColumnOf(column), Table.ColumnOf(WorkbookLanguages.Column(column, Language.English)))));

    public Refusal Fault(string code, string message, string column, string? subject = null) =>
        new(code, message) { Place = PlaceOf(column), Subject = subject };

    private string? At(int column)
    {
        if (!Cells.TryGetValue(column, out var cell))
        {
            return null;
        }

        Table.Spoilt(this, column, cell);
        return cell.Text;
    }
}
