namespace Plumbline.Reports.Narratives;

/// <summary>A run of text inside a block.</summary>
public abstract record Span(Place Place)
{
    public sealed record Plain(Place Place, string Text) : Span(Place);

    public sealed record Emphasis(Place Place, IReadOnlyList<Span> Of) : Span(Place);

    public sealed record Strong(Place Place, IReadOnlyList<Span> Of) : Span(Place);

    public sealed record Link(Place Place, string Address, IReadOnlyList<Span> Of) : Span(Place);

    /// <summary>A figure to be bound, with its braces.</summary>
    public sealed record Bound(Place Place, string Text) : Span(Place);
}
