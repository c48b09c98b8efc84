using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Blocks;

/// <summary>Running text.</summary>
public sealed record Paragraph(params IReadOnlyList<Inline> Text) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
