using Plumbline.Reports.Blocks;
using Plumbline.Reports.Outlines;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections;

/// <summary>Everything after the cover: the parts of the outline in their order, those in which nothing stands left out.</summary>
internal static class Body
{
    public static IReadOnlyList<Block> Of(ReportContext report)
    {
        var blocks = new List<Block>();
        var appendices = 0;
        foreach (var part in report.Outline.Parts.Where(part => part.Needs is not { } needed || report.Narratives.ContainsKey(needed)))
        {
            var held = Held(report, part);
            if (held.Count == 0)
            {
                continue;
            }

            if (part.BeginsPage || part.IsAppendix)
            {
                blocks.Add(new PageBreak());
            }

            if (part.Title is { } title)
            {
                blocks.Add(part.IsAppendix ? Appendix(report, ++appendices, title) : new Heading(1, part.Id, report.In(title)) { Listed = part.IsListed });
            }

            blocks.AddRange(held);
        }

        return blocks;
    }

    private static List<Block> Held(ReportContext report, OutlinePart part)
    {
        List<Block> held = [.. part.Holds.SelectMany(piece => Pieces.Of(report, piece))];
        foreach (var within in part.Parts)
        {
            if (Held(report, within) is { Count: > 0 } blocks)
            {
                held.Add(new Heading(2, within.Id, report.In(within.Title!)) { Listed = false });
                held.AddRange(blocks);
            }
        }

        return held;
    }

    private static Heading Appendix(ReportContext report, int number, LocalText title) =>
        new(1, $"appendix-{number}", report.In(title)) { Number = $"{report.In(Say.Appendix)} {ReportContext.Whole(number)}:" };
}
