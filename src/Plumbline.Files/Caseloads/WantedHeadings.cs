namespace Plumbline.Files.Caseloads;

/// <summary>By what the header of a list is known, wherever it stands.</summary>
/// <param name="Required">For each column that must be there, its possible headings as they are compared.</param>
/// <param name="Plain">A heading as it is compared.</param>
public sealed record WantedHeadings(IReadOnlyList<IReadOnlyList<string>> Required, Func<string, string> Plain)
{
    /// <summary>How far down a header is looked for.</summary>
    internal const int MostRowsBefore = 30;

    /// <summary>How many of the columns a row has.</summary>
    public int CountIn(IEnumerable<string> row)
    {
        var plain = row.Select(Plain).ToHashSet(StringComparer.Ordinal);
        return Required.Count(headings => headings.Any(plain.Contains));
    }

    public bool AllIn(IEnumerable<string> row) => Required.Count > 0 && CountIn(row) == Required.Count;
}
