namespace Plumbline.Documents.Data.Sheets;

/// <summary>One table of published data.</summary>
/// <param name="Name">The stem of its file.</param>
internal sealed record Sheet(string Name, LocalText Title, LocalText Description, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows)
{
    /// <summary>The columns that together name a row.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    public string File => Name + ".csv";
}
