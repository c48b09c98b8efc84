using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;
using Plumbline.Scores;

namespace Plumbline.Reports.Sections.Appendices;

/// <summary>Every criterion and section as a bar in the colour of its comment, with its likely range.</summary>
internal static class ScoresChart
{
    private static readonly LocalText Measured = new(
        "Score of each section and criterion in per cent of the judgements that count, with the range in which it would very likely lie had every case "
            + "been read",
        "Sgôr pob adran a maen prawf fel canran o’r barnau sy’n cyfrif, gyda’r ystod y byddai’n debygol iawn o fod ynddi pe bai pob achos wedi’i ddarllen");

    private static readonly LocalText MeasuredAlone = new(
        "Score of each section and criterion in per cent of the judgements that count", "Sgôr pob adran a maen prawf fel canran o’r barnau sy’n cyfrif");

    public static IEnumerable<Block> Of(ReportContext report) => report.Material.Scores.Sections.Count > 0 ? Pooled(report) : SharesChart.Of(report);

    private static IEnumerable<Block> Pooled(ReportContext report)
    {
        var scores = report.Material.Scores;
        if (Rows(report) is { Count: > 0 } rows)
        {
            yield return Chart(report, rows);
        }
        else
        {
            yield return new Paragraph(report.In(SayUncertainty.NoScore));
        }

        if (scores.Design is { } design
            && (design.IsCensus || design.Unread.Count > 0 || scores.Criteria.Concat(scores.Sections).Any(score => score.Interval is not null)))
        {
            yield return new Paragraph(report.In(SayUncertainty.Whiskers(design)));
        }

        foreach (var block in HowSure.Of(report))
        {
            yield return block;
        }
    }

    /// <summary>Each section with its criteria; those to which nothing applied have no bar.</summary>
    private static List<Score> Rows(ReportContext report) =>
    [
        .. report.Material.Scores.Sections
            .SelectMany(section => report.Material.Readings.Instrument.Criteria
                .Where(criterion => criterion.Section == section.Id)
                .Select(criterion => report.Material.Scores.Criterion(criterion.Id))
                .Prepend(section))
            .Where(score => score.Percent is not null),
    ];

    private static Chart Chart(ReportContext report, List<Score> rows)
    {
        var area = report.Material.Inspection.Area;
        var lowest = rows.Where(IsOfCriterion).MinBy(score => score.Percent)!;
        var highest = rows.Where(IsOfCriterion).MaxBy(score => score.Percent)!;
        var title = new LocalText($"{area.English}: scores by criterion and section", $"{area.In(Language.Welsh)}: sgorau fesul maen prawf ac adran");
        var description = new LocalText(
            $"Bars from 0 to 100% for {rows.Count} scores, each with its comment and the range in which it very likely lies. Among the "
                + $"criteria {highest.Id} is highest at {highest.Percent}% and {lowest.Id} lowest at {lowest.Percent}%.",
            $"Bariau o 0 i 100% ar gyfer {rows.Count} sgôr, pob un gyda’i sylw a’r ystod y mae’n debygol iawn o fod ynddi. Ymhlith y meini "
                + $"prawf, {highest.Id} yw’r uchaf ar {highest.Percent}%, a’r isaf yw {lowest.Id}, ar {lowest.Percent}%.");
        var table = new DataTable(
            "scores-table",
            report.In(title),
            [
                new Column(report.In(Say.Part)),
                new Column(report.In(Say.Sufficient), Alignment.End),
                new Column(report.In(Say.Applicable), Alignment.End),
                new Column(report.In(Say.Score), Alignment.End),
                new Column(report.In(Say.Likely), Alignment.End),
                new Column(report.In(Say.Comment)),
            ],
            [.. rows.Select(score => new Row(
                [Label(report, score)],
                [ReportContext.Whole(score.Tally.Sufficient)],
                [ReportContext.Whole(score.Tally.Applicable)],
                [report.Printed(score)],
                [ReportContext.RangeOf(score)],
                [IsOfCriterion(score) ? report.BandOf(score)?.Word ?? "" : ""]))]);
        return new Chart(
            "scores", report.In(IsAlone(rows, highest) && IsAlone(rows, lowest) ? Headline(area, highest, lowest) : title),
            report.In(rows.Any(score => score.Interval is not null) ? Measured : MeasuredAlone), report.In(description), ChartKind.Bars, 100,
            "%", [.. rows.Select(score => BarOf(report, score))], table);
    }

    /// <summary>Whether no other criterion has its percentage: of several, none is named as the one.</summary>
    private static bool IsAlone(List<Score> rows, Score score) => rows.Count(other => IsOfCriterion(other) && other.Percent == score.Percent) == 1;

    private static LocalText Headline(LocalText area, Score highest, Score lowest) => new(
        $"{area.English}: highest for {highest.Title.English} ({highest.Percent}%), lowest for {lowest.Title.English} ({lowest.Percent}%)",
        $"{area.In(Language.Welsh)}: uchaf ar gyfer {highest.Title.In(Language.Welsh)} ({highest.Percent}%), isaf ar gyfer {lowest.Title.In(Language.Welsh)} "
            + $"({lowest.Percent}%)");

    private static bool IsOfCriterion(Score score) => score.Level == ScoreLevel.Criterion;

    private static Bar BarOf(ReportContext report, Score score) => new(Label(report, score), score.Percent!.Value, report.PercentOf(score))
    {
        Comment = IsOfCriterion(score) ? report.BandOf(score) : null,
        Low = score.Interval is { } low ? 100 * low.Low : null,
        High = score.Interval is { } high ? 100 * high.High : null,
    };

    private static string Label(ReportContext report, Score score) => score.Level == ScoreLevel.Section
        ? $"{report.In(Say.Section)} {score.Id}: {report.In(score.Title)}"
        : report.Named(score.Id, score.Title);
}
