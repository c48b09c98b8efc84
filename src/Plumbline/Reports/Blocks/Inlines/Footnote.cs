namespace Plumbline.Reports.Blocks.Inlines;

/// <summary>A note to the words before it. The writer numbers notes in reading order and sets them at the foot.</summary>
public sealed record Footnote(params IReadOnlyList<Inline> Text) : Inline
{
    public override void WriteTo(IInlineWriter writer) => writer.Write(this);
}
