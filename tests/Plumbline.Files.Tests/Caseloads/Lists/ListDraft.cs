namespace Plumbline.Files.Tests.Caseloads.Lists;

/// <summary>A list as a service made it: rows, which of them a filter hides, and a cover sheet before it.</summary>
internal sealed record ListDraft(IReadOnlyList<IReadOnlyList<ListCell>> Rows)
{
    /// <summary>From 1, as a spreadsheet counts.</summary>
    public IReadOnlyList<int> Hidden { get; init; } = [];

    public string? Cover { get; init; }

    /// <summary>An empty cell with a form of its own, far to the right of the header.</summary>
    public bool HasFormFarRight { get; init; }
}
