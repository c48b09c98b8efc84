using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;

namespace Plumbline.Reports.Sections;

/// <summary>Short stories of good work, each under the criterion that it illustrates. A part of the narrative is named by its criterion.</summary>
internal static class Stories
{
    public static IEnumerable<Block> Of(ReportContext report, string narrative)
    {
        if (!report.Narratives.TryGetValue(narrative, out var stories))
        {
            yield break;
        }

        var instrument = report.Material.Readings.Instrument;
        report.Asked.UnionWith(instrument.Criteria.Select(criterion => (narrative, criterion.Id)));
        foreach (var block in stories.Part(""))
        {
            yield return block;
        }

        foreach (var (name, blocks) in stories.Parts.Where(part => part.Key.Length > 0))
        {
            if (instrument.FindCriterion(name) is { } criterion)
            {
                var section = instrument.Sections.First(section => section.Id == criterion.Section);
                yield return new PracticeBox(
                    $"practice-{name.Replace('.', '-')}",
                    report.In(section.Title),
                    $"{report.In(report.Outline.Words.Criterion)} {criterion.Id}: {report.In(criterion.Title)}",
                    [.. blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)]);
            }
        }
    }
}
