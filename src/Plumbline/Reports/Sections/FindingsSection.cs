using Plumbline.Instruments;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections;

/// <summary>One section of findings: its score, its criteria, and one commentary on the whole.</summary>
internal static class FindingsSection
{
    public static IEnumerable<Block> Of(ReportContext report, Section section)
    {
        yield return new PageBreak();
        yield return new Heading(1, $"section-{section.Id}", report.In(section.Title)) { Number = ReportContext.NumberOf(section.Id) };
        if (report.Material.Scores.Sections.FirstOrDefault(score => score.Id == section.Id) is { } score)
        {
            yield return new Paragraph(new Strong($"{report.In(Say.OverallScore)}: ", report.Printed(score)));
        }

        foreach (var block in report.Written($"section-{section.Id}", "opening"))
        {
            yield return block;
        }

        foreach (var block in report.Material.Readings.Instrument.Criteria
            .Where(criterion => criterion.Section == section.Id)
            .SelectMany(criterion => CriterionSection.Of(report, criterion)))
        {
            yield return block;
        }

        if (report.Written($"section-{section.Id}", "commentary") is { Count: > 0 } commentary)
        {
            yield return new Heading(2, $"commentary-{section.Id}", report.In(Say.CommentaryOn(section.Title))) { Listed = false };
            foreach (var block in commentary)
            {
                yield return block;
            }
        }
    }
}
