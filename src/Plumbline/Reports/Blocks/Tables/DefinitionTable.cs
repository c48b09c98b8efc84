namespace Plumbline.Reports.Blocks.Tables;

/// <summary>Terms and what stands beside each, such as a glossary.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="TermHeader">The header over the terms.</param>
/// <param name="MeaningHeader">The header over what stands beside them.</param>
public sealed record DefinitionTable(string Caption, string TermHeader, string MeaningHeader, IReadOnlyList<Definition> Rows) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
