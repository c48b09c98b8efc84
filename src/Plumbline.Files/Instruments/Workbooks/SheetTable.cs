namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>A sheet whose first row names its columns, which may stand in any order and be written as people write them.</summary>
internal sealed class SheetTable
{
    private static readonly Dictionary<string, string> Aliases = new()
    {
        ["relevance"] = "relevant",
        ["calculate"] = "calculation",
        ["caption"] = "label",
        ["value"] = "name",
    };

    private readonly string file;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> written = [];
    private readonly HashSet<int> asked = [];

    private SheetTable(string file, string name)
    {
        this.file = file;
        Name = name;
        Rows = [];
    }

    public string Name { get; }

    public IReadOnlyList<SheetRow> Rows { get; private set; }

    public static SheetTable? Of(IReadOnlyList<InstrumentSheet> sheets, string name, string file, ICollection<Refusal> refusals)
    {
        if (sheets.FirstOrDefault(sheet => string.Equals(sheet.Name.Trim(), name, StringComparison.OrdinalIgnoreCase)) is not { Rows.Count: > 0 } sheet)
        {
            return null;
        }

        var header = sheet.Rows[0];

        var table = new SheetTable(file, name);
        foreach (var (place, text) in header.Cells.OrderBy(cell => cell.Key))
        {
            table.written[place] = text.Trim();
            if (!table.columns.TryAdd(Plain(text), place))
            {
                refusals.Add(new Refusal("column-twice", $"the column {text.Trim()} stands twice") { Place = table.PlaceOf(header.Number, place) });
            }
        }

        table.Rows = [.. sheet.Rows.Skip(1).Select(row => new SheetRow(table, row.Number, row.Cells))];
        return table;
    }

    /// <summary>The place of a column from 0, or -1.</summary>
    public int ColumnOf(string name)
    {
        var place = columns.GetValueOrDefault(name, -1);
        asked.Add(place);
        return place;
    }

    public Place PlaceOf(int row, int column) => new($"{file}!{Name}", row, column + 1);

    /// <summary>Notes every column that holds something and that nothing asked for.</summary>
    public void Close(ICollection<Refusal> notes)
    {
        foreach (var (place, text) in written.Where(column => !asked.Contains(column.Key) && Rows.Any(row => row.Cells.ContainsKey(column.Key))))
        {
            notes.Add(new Refusal("column-not-carried", $"the column {text} is not carried over") { Place = PlaceOf(1, place), Suggestion = Spelling.Suggest(Plain(text), columns.Keys.Except([Plain(text)])) });
        }
    }

    private static string Plain(string header)
    {
        var parts = header.Split(header.Contains("::", StringComparison.Ordinal) ? "::" : ":", 2);
        var name = string.Join('_', parts[0].ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        name = Aliases.GetValueOrDefault(name, name);
        return parts.Length == 1 ? name
            : WorkbookLanguages.Of(parts[1]) is { } language ? WorkbookLanguages.Column(name, language)
            : $"{name}::{parts[1].Trim()}";
    }
}
