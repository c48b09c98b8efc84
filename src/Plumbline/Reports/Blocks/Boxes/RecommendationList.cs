namespace Plumbline.Reports.Blocks.Boxes;

/// <summary>The recommendations, numbered (1), (2), (3).</summary>
/// <param name="CriteriaLabel">The words before the criteria of a recommendation, such as "rests on criteria".</param>
public sealed record RecommendationList(string CriteriaLabel, params IReadOnlyList<RecommendationItem> Items) : Block
{
    public override void WriteTo(IBlockWriter writer) => writer.Write(this);
}
