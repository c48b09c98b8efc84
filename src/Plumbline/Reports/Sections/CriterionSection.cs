using Plumbline.Instruments;
using Plumbline.Reports.Blocks;

namespace Plumbline.Reports.Sections;

/// <summary>One criterion: its box, what it rests on, then its narrative as the editor chose and ordered it.</summary>
internal static class CriterionSection
{
    public static string IdOf(string criterion) => $"criterion-{criterion.Replace('.', '-')}";

    public static IEnumerable<Block> Of(ReportContext report, Criterion criterion)
    {
        var score = report.Material.Scores.Criterion(criterion.Id);
        yield return new Heading(2, IdOf(criterion.Id), report.In(criterion.Title)) { Number = ReportContext.NumberOf(criterion.Id) };
        yield return Boxes.Of(report, $"box-{IdOf(criterion.Id)}", score, report.In(report.Outline.Words.Expects), report.In(criterion.Expects));
        foreach (var block in Ratings.PartsOf(report, score))
        {
            yield return block;
        }

        foreach (var (part, many, one) in report.Outline.FindingParts)
        {
            var blocks = report.Written($"criterion-{criterion.Id}", part);
            if (blocks.Count == 0)
            {
                continue;
            }

            var isOne = blocks is [NumberedList { Items.Count: 1 }];
            yield return new Heading(3, $"{IdOf(criterion.Id)}-{part}", report.In(isOne ? one : many)) { Listed = false };
            foreach (var block in blocks)
            {
                yield return block;
            }
        }
    }
}
