namespace Plumbline.Documents.Data.Sheets;

/// <summary>One column of a sheet and what it means.</summary>
/// <param name="Name">As machines ask for it: lower case and underscores.</param>
/// <param name="Type">Of Table Schema: string, integer or number.</param>
internal sealed record Column(string Name, string Type, LocalText Title, LocalText Meaning)
{
    /// <summary>The values it may hold; empty when it is free.</summary>
    public IReadOnlyList<Category> Categories { get; init; } = [];

    /// <summary>Whether the categories are in an order from least to most.</summary>
    public bool IsOrdered { get; init; }

    public bool IsRequired { get; init; }

    public static Column Text(string name, LocalText title, LocalText meaning) => new(name, "string", title, meaning);

    public static Column Count(string name, LocalText title, LocalText meaning) => new(name, "integer", title, meaning);

    public static Column Proportion(string name, LocalText title, LocalText meaning) => new(name, "number", title, meaning);
}
