using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Scores;

namespace Plumbline.Reports.Sections;

/// <summary>The box that shows a score with its word.</summary>
internal static class Boxes
{
    public static ScoreBox Of(ReportContext report, string id, Score score, string title, string expects) => new(
        id,
        title,
        [expects],
        report.In(report.Outline.Words.Score),
        report.IsPrinted(score) ? report.Printed(score) : null,
        report.In(report.Outline.Words.Word),
        report.BandOf(score),
        report.Outline.Words.AfterWord is { } after ? report.In(after) : "")
    {
        Interval = score.Because is null ? report.IntervalOf(score) : [report.Reached(score)],
    };
}
