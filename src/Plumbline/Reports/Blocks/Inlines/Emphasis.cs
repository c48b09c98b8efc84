namespace Plumbline.Reports.Blocks.Inlines;

/// <summary>Words set in italics, such as the name of a theme.</summary>
public sealed record Emphasis(params IReadOnlyList<Inline> Text) : Inline
{
    public override void WriteTo(IInlineWriter writer) => writer.Write(this);
}
