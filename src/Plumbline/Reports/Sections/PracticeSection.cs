using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections;

/// <summary>Making a difference: short stories of good work, each under the criterion that it illustrates. A part of the narrative is named by its criterion.</summary>
internal static class PracticeSection
{
    public static IEnumerable<Block> Of(ReportContext report)
    {
        if (!report.Narratives.TryGetValue("examples", out var examples))
        {
            yield break;
        }

        var instrument = report.Material.Readings.Instrument;
        report.Asked.UnionWith(instrument.Criteria.Select(criterion => ("examples", criterion.Id)));
        yield return new PageBreak();
        yield return new Heading(1, "making-a-difference", report.In(Say.MakingADifference));
        foreach (var block in examples.Part(""))
        {
            yield return block;
        }

        foreach (var (name, blocks) in examples.Parts.Where(part => part.Key.Length > 0))
        {
            if (instrument.FindCriterion(name) is { } criterion)
            {
                var section = instrument.Sections.First(section => section.Id == criterion.Section);
                yield return new PracticeBox(
                    $"practice-{name.Replace('.', '-')}",
                    report.In(section.Title),
                    $"{report.In(Say.Criterion)} {criterion.Id}: {report.In(criterion.Title)}",
                    [.. blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)]);
            }
        }

        foreach (var block in report.StandingText("names-altered"))
        {
            yield return block;
        }
    }
}
