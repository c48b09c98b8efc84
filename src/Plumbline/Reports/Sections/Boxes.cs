using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Texts;
using Plumbline.Scores;

namespace Plumbline.Reports.Sections;

/// <summary>The box that shows a score with its comment.</summary>
internal static class Boxes
{
    public static ScoreBox Of(ReportContext report, string id, Score score, string title, string expects) => new(
        id,
        title,
        [expects],
        report.In(Say.Score),
        report.Printed(score),
        report.In(Say.Comment),
        report.BandOf(score),
        report.In(Say.ImprovementRequired))
    {
        Interval = report.IntervalOf(score),
    };
}
