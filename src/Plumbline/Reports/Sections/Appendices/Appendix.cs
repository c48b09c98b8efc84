using Plumbline.Reports.Blocks;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections.Appendices;

/// <summary>The head of an appendix, on a page of its own.</summary>
internal static class Appendix
{
    public static IEnumerable<Block> Of(ReportContext report, int number, LocalText title, params IEnumerable<Block> blocks) =>
    [
        new PageBreak(),
        new Heading(1, $"appendix-{number}", report.In(title)) { Number = $"{report.In(Say.Appendix)} {ReportContext.Whole(number)}:" },
        .. blocks,
    ];
}
