
namespace Plumbline.Files.Csv;

/// <summary>One record of a table, with the place of each of its values.</summary>
public sealed class CsvRow
{
    private readonly string file;
    private readonly string[] values;
    private readonly int[] columns;

    internal CsvRow(string file, int line, string[] values, int[] columns)
    {
        this.file = file;
        this.values = values;
        this.columns = columns;
        Line = line;
    }

    public int Line { get; }

    /// <summary>Whether any value is such.</summary>
    public bool Holds(Func<string, bool> such) => values.Any(such);

    internal IReadOnlyList<string> Values => values;

    internal IReadOnlyList<Place> Places => new RowPlaces(file, Line, values.Length, columns);

    /// <summary>The value in a column of the table, without spaces around it; empty when the column is not there.</summary>
    public string this[int column] => column >= 0 && column < values.Length ? values[column] : "";

    public Place PlaceOf(int column) => new(file, Line, column >= 0 && column < columns.Length ? columns[column] : 1);
}
