namespace Plumbline.Files.Instruments.Workbooks.Tables;

/// <summary>A sheet whose first row names its columns, which may stand in any order and be written as people write them. A sheet that is not there has no
/// column and no row.</summary>
internal sealed class SheetTable
{
    private readonly string file;
    private readonly ICollection<Refusal> refusals;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> written = [];
    private readonly Dictionary<string, int> twice = [];
    private readonly HashSet<int> asked = [];
    private readonly HashSet<int> standIns = [];
    private readonly HashSet<(int Row, int Column)> spoilt = [];
    private int header = 1;

    private SheetTable(string file, string name, ICollection<Refusal> refusals)
    {
        this.file = file;
        this.refusals = refusals;
        Name = name;
    }

    public string Name { get; }

    public IReadOnlyList<SheetRow> Rows { get; private set; } = [];

    /// <summary>Whether the workbook has the sheet, with a row at least that names its columns.</summary>
    public bool IsThere { get; private set; }

    /// <summary>The language in which the form opens, and in which a column is that names none.</summary>
    public Language Opens { get; set; } = Language.English;

    public static SheetTable Of(IReadOnlyList<InstrumentSheet> sheets, string name, string file, ICollection<Refusal> refusals)
    {
        var table = new SheetTable(file, name, refusals);
        if (sheets.FirstOrDefault(sheet => string.Equals(sheet.Name.Trim(), name, StringComparison.OrdinalIgnoreCase)) is { Rows: [var header, ..] } sheet)
        {
            table.IsThere = true;
            table.header = header.Number;
            table.NameColumns([.. header.Cells.OrderBy(cell => cell.Key).Select(cell => (cell.Key, cell.Value.Text.Trim()))]);
            table.Rows = [.. sheet.Rows.Skip(1).Select(row => new SheetRow(table, row.Number, row.Cells))];
        }

        return table;
    }

    /// <summary>The place of a column from 0, or -1.</summary>
    public int ColumnOf(string name)
    {
        if (twice.Remove(name, out var second))
        {
            refusals.Add(new Refusal("column-twice", $"the column {written[second]} stands twice") { Place = PlaceOf(header, second) });
        }

        var place = columns.GetValueOrDefault(name, -1);
        asked.Add(place);
        return place;
    }

    /// <summary>The places of a column in languages that are not known here, as they stand.</summary>
    public IEnumerable<int> OtherLanguages(string name) => columns.Where(column => ColumnNames.IsOtherLanguageOf(name, column.Key)).Select(column =>
        column.Value);

    /// <summary>Whether any row holds a text of a column in a language.</summary>
    public bool Speaks(string name, Language language) => columns.TryGetValue(WorkbookLanguages.Column(name, language), out var place) && Rows.Any(row =>
        row.Cells.ContainsKey(place));

    /// <summary>Remembers that a column stood in for English that is not there.</summary>
    public void StandsIn(int column)
    {
        asked.Add(column);
        standIns.Add(column);
    }

    /// <summary>Refuses, once, a cell that the spreadsheet program spoilt.</summary>
    public void Spoilt(SheetRow row, int column, InstrumentCell cell)
    {
        if (cell.Fault is { } fault && spoilt.Add((row.Number, column)))
        {
            refusals.Add(new Refusal("cell-unreadable", fault)
            {
                Place = PlaceOf(row.Number, column), Suggestion = "format the column as text and type it again",
            });
        }
    }

    public Place PlaceOf(int row, int column) => new($"{file}!{Name}", row, column + 1);

    /// <summary>Notes every column that holds something and that nothing asked for, and every one that stood in for English.</summary>
    public void Close(ICollection<Refusal> notes)
    {
        foreach (var (place, text) in written.Where(column => Rows.Any(row => row.Cells.ContainsKey(column.Key))))
        {
            if (!asked.Contains(place))
            {
                notes.Add(new Refusal("column-not-carried", $"the column {text} is not carried over")
                {
                    Place = PlaceOf(header, place),
                    Suggestion = Spelling.Suggest(ColumnNames.Plain(text), columns.Keys.Except([ColumnNames.Plain(text)])),
                });
            }
            else if (standIns.Contains(place))
            {
                notes.Add(new Refusal("language-stands-in", $"texts of the column {text} stand where there is no English")
                {
                    Place = PlaceOf(header, place),
                    Suggestion =
                        "an instrument speaks English and Welsh; put the English in a "
                            + $"column {ColumnNames.Plain(text).Split("::")[0]}::{WorkbookLanguages.English}",
                });
            }
        }
    }

    /// <summary>Names first as they are, then by their aliases, so that an alias takes no column from its owner.</summary>
    private void NameColumns(IReadOnlyList<(int Place, string Text)> names)
    {
        foreach (var (place, text) in names)
        {
            written[place] = text;
            if (!columns.TryAdd(ColumnNames.Plain(text), place)
                && string.Equals(written[columns[ColumnNames.Plain(text)]], text, StringComparison.OrdinalIgnoreCase))
            {
                twice.TryAdd(ColumnNames.Plain(text), place);
            }
        }

        foreach (var (place, text) in names)
        {
            if (ColumnNames.Alias(ColumnNames.Plain(text), Name) is { } alias)
            {
                columns.TryAdd(alias, place);
            }
        }
    }
}
