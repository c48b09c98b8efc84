namespace Plumbline.Reports.Narratives;

/// <summary>One block of written text.</summary>
public abstract record Prose(Place Place)
{
    public sealed record Paragraph(Place Place, IReadOnlyList<Span> Spans) : Prose(Place);

    /// <summary>A heading below the machine part: level 2 and lower.</summary>
    public sealed record Heading(Place Place, int Level, IReadOnlyList<Span> Spans) : Prose(Place);

    /// <summary>Numbered or bulleted; each item is blocks in turn.</summary>
    public sealed record Items(Place Place, bool IsNumbered, IReadOnlyList<IReadOnlyList<Prose>> Of) : Prose(Place);

    public sealed record Quotation(Place Place, IReadOnlyList<Prose> Of) : Prose(Place);
}
