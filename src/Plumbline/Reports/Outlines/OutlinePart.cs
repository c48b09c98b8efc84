namespace Plumbline.Reports.Outlines;

/// <summary>A part of a report under one heading, or what stands between parts. A part in which nothing would stand is left out.</summary>
/// <param name="Id">The address of the part in the report: letters, digits and hyphens.</param>
/// <param name="Title">Its heading; null where its pieces have their own.</param>
/// <param name="Holds">What stands in it, in order.</param>
public sealed record OutlinePart(string Id, LocalText? Title, IReadOnlyList<Piece> Holds)
{
    /// <summary>Whether it is numbered among the appendices.</summary>
    public bool IsAppendix { get; init; }

    /// <summary>Whether the table of contents lists it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Whether it begins on a new page.</summary>
    public bool BeginsPage { get; init; } = true;

    /// <summary>The narrative without which it is left out, whatever else it holds; null for none.</summary>
    public string? Needs { get; init; }

    /// <summary>Parts within it, under lesser headings that the table of contents does not list.</summary>
    public IReadOnlyList<OutlinePart> Parts { get; init; } = [];

    /// <summary>Whether something of a kind stands in it, or in a part within it.</summary>
    public bool Has(string kind) => Holds.Any(piece => piece.Kind == kind) || Parts.Any(part => part.Has(kind));
}
