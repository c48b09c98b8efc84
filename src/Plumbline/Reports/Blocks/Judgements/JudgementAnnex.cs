namespace Plumbline.Reports.Blocks.Judgements;

/// <summary>The judgements behind the figures: an entry for each thing counted, where a reader who follows a figure arrives.</summary>
/// <param name="Caption">What the entries are, such as the questions of one criterion.</param>
public sealed record JudgementAnnex(string Caption, IReadOnlyList<JudgementEntry> Entries) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
