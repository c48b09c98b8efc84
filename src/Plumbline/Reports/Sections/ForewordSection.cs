using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections;

/// <summary>The foreword: what was found in a page, signed, beside what was found elsewhere.</summary>
internal static class ForewordSection
{
    public static IEnumerable<Block> Of(ReportContext report)
    {
        var inspection = report.Material.Inspection;
        yield return new Heading(1, "foreword", report.In(Say.Foreword)) { Listed = false };
        foreach (var block in report.Written("foreword"))
        {
            yield return block;
        }

        if (inspection.Signature is { } signature)
        {
            yield return new Paragraph(new Strong(signature.Name), $", {report.In(signature.Office)}, {inspection.Published.In(report.Language)}");
        }

        if (inspection.Benchmark is { } benchmark)
        {
            yield return new DataTable(
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
                    [report.Printed(headline)]))]);
        }

        Inline Given(string theme, string column, Func<Inspections.BenchmarkRow, int> value)
        {
            var key = $"benchmark:{theme}:{column}";
            return inspection.Benchmark!.Find(theme) is { } row ? new PrintedFigure($"{ReportContext.Whole(value(row))}%", key, report.Target(key)) : new Text("");
        }
    }
}
