namespace Plumbline.Reports.Blocks.Inlines;

/// <summary>Words set in bold.</summary>
public sealed record Strong(params IReadOnlyList<Inline> Text) : Inline
{
    public override void WriteTo(IInlineWriter writer) => writer.Write(this);
}
