using Plumbline.Instruments;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections;

/// <summary>One criterion: its box, then strengths and areas for improvement as the editor chose and ordered them.</summary>
internal static class CriterionSection
{
    public static string IdOf(string criterion) => $"criterion-{criterion.Replace('.', '-')}";

    public static IEnumerable<Block> Of(ReportContext report, Criterion criterion)
    {
        var score = report.Material.Scores.Criterion(criterion.Id);
        yield return new Heading(2, IdOf(criterion.Id), report.In(criterion.Title)) { Number = criterion.Id };
        yield return Boxes.Of(report, $"box-{IdOf(criterion.Id)}", score, report.In(Say.GeneralCriterion), report.In(criterion.Expects));
        foreach (var (part, one, many) in new[] { ("strengths", Say.Strength, Say.Strengths), ("areas", Say.AnArea, Say.Areas) })
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
