using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Reports.Sections;

/// <summary>What is recommended, to whom, and on which findings it rests.</summary>
internal static class Recommendations
{
    public static IEnumerable<Block> Of(ReportContext report) => report.Material.Recommendations is { Count: > 0 } recommendations
        ?
        [
            new RecommendationList(
                report.In(report.Outline.Words.RestsOn),
                [.. recommendations.Select(recommendation => new RecommendationItem(
                    [report.In(recommendation.Text)],
                    [report.In(recommendation.Owner)],
                    [.. recommendation.Criteria.Select(criterion => new Link($"#{CriterionSection.IdOf(criterion)}", criterion))]))]),
        ]
        : [];
}
