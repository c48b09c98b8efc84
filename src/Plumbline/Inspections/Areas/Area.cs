namespace Plumbline.Inspections.Areas;

/// <summary>A place whose service is inspected, by the names that people use for it.</summary>
/// <param name="Name">As reports write it.</param>
public sealed record Area(LocalText Name)
{
    /// <summary>Names that mean the same.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The authorities that a joint service covers.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    internal IEnumerable<string> Names => [Name.English, .. Name.Welsh is { } welsh ? new[] { welsh } : [], .. OtherNames];
}
