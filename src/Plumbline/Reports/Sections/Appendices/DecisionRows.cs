using Plumbline.Reports.Blocks;
using Plumbline.Reports.Texts;
using Plumbline.Scores;

namespace Plumbline.Reports.Sections.Appendices;

/// <summary>For each item how many cases each row of its decision table rated, so that a rating can be followed to the rule.</summary>
internal static class DecisionRows
{
    public static IEnumerable<Block> Of(ReportContext report) => report.Material.Scores.Of(ScoreLevel.Item)
        .Select(item => Ratings.Falls(report, $"rows-{item.Id.Replace('.', '-')}", report.In(item.Title), report.In(Say.Row), item));
}
