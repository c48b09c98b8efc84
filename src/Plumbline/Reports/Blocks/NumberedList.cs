using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Blocks;

/// <summary>Items numbered (1), (2), (3) so that people can speak of them.</summary>
public sealed record NumberedList(params IReadOnlyList<IReadOnlyList<Inline>> Items) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
