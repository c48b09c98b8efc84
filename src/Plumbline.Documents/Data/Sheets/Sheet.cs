namespace Plumbline.Documents.Data.Sheets;

/// <summary>One table of published data.</summary>
/// <param name="Name">The stem of its file.</param>
/// <param name="Rows">The same each time they are asked for; where they grow with the cases they are made as they are read, and not kept.</param>
internal sealed record Sheet(string Name, LocalText Title, LocalText Description, IReadOnlyList<Column> Columns, IEnumerable<IReadOnlyList<Cell>> Rows)
{
    /// <summary>The columns that together name a row.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    public string File => Name + ".csv";
}
