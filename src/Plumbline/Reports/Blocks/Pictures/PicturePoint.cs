using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Blocks.Pictures;

/// <summary>One point of an easy-read page: a picture with short sentences beside it.</summary>
public sealed record PicturePoint(Picture Picture, params IReadOnlyList<Inline> Text) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
