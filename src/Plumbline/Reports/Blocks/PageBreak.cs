namespace Plumbline.Reports.Blocks;

/// <summary>What follows begins on a new page where there are pages.</summary>
public sealed record PageBreak : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
