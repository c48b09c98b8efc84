using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Blocks;

/// <summary>Items in no order that matters.</summary>
public sealed record BulletList(params IReadOnlyList<IReadOnlyList<Inline>> Items) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
