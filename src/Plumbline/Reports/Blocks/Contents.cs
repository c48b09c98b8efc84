namespace Plumbline.Reports.Blocks;

/// <summary>The place of the table of contents. Its entries are the listed headings of the report; the writer finds the page numbers.</summary>
/// <param name="Depth">The lowest level of heading that is listed.</param>
public sealed record Contents(int Depth = 2) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
