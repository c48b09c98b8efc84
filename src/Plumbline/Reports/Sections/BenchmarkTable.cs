using Plumbline.Inspections;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections;

/// <summary>The headline scores beside what was found elsewhere.</summary>
internal static class BenchmarkTable
{
    public static IEnumerable<Block> Of(ReportContext report)
    {
        var inspection = report.Material.Inspection;
        if (inspection.Benchmark is not { } benchmark)
        {
            return [];
        }

        return
        [
            new DataTable(
                "benchmark",
                report.In(benchmark.Wave),
                [
                    new Column(report.In(Say.Theme)),
                    new Column(report.In(Say.Lowest), Alignment.End),
                    new Column(report.In(Say.Highest), Alignment.End),
                    new Column(report.In(Say.Average), Alignment.End),
                    new Column(report.In(inspection.Area), Alignment.End),
                ],
                [.. report.Material.Scores.Headlines.Select(headline => new Row(
                    [report.In(headline.Title)],
                    [Given(headline.Id, "lowest", row => row.Lowest)],
                    [Given(headline.Id, "highest", row => row.Highest)],
                    [Given(headline.Id, "average", row => row.Average)],
                    [report.Printed(headline)]))]),
        ];

        Inline Given(string theme, string column, Func<BenchmarkRow, int> value)
        {
            var key = $"benchmark:{theme}:{column}";
            return benchmark.Find(theme) is { } row ? new PrintedFigure($"{ReportContext.Whole(value(row))}%", key, report.Target(key)) : new Text("");
        }
    }
}
