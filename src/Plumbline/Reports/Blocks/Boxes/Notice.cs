using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Blocks.Boxes;

/// <summary>Something set apart from the text because it must not be missed, such as a caution.</summary>
public sealed record Notice(string Title, params IReadOnlyList<Inline> Text) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
