using System.Globalization;
using Plumbline.Instruments;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections.Appendices;

/// <summary>What kinds of cases were read: a chart for each characteristic of the profile that has more than two values, or that the instrument asks for.</summary>
internal static class CasesAppendix
{
    public static IEnumerable<Block> Of(ReportContext report, int number) => Appendix.Of(report, number, Say.AppendixCases,
        [
            .. report.Material.Inspection.Notice is { } notice ? new Block[] { new Blocks.Boxes.Notice(report.In(Say.AppendixCases), report.In(notice)) } : [],
            .. report.Material.Readings.Instrument.Profile.Where(field => field.IsCharacteristic).Select(field => ChartOf(report, field)),
        ]);

    private static Chart ChartOf(ReportContext report, ProfileField field)
    {
        var values = Values(report, field);
        var most = values.MaxBy(value => value.Count);
        var total = values.Sum(value => value.Count);
        var title = report.In(field.Label);
        var description = new LocalText(
            $"Columns for {total} cases. The most frequent value is {most.Label} with {most.Count} cases.",
            $"Colofnau ar gyfer {total} o achosion. Y gwerth mwyaf cyffredin yw {most.Label} gyda {most.Count} o achosion.");
        return new Chart(
            $"cases-{field.Name.Replace('_', '-')}",
            title,
            report.In(description),
            ChartKind.Columns,
            Ceiling(most.Count),
            "",
            [.. values.Select(value => new Bar(value.Label, value.Count, ReportContext.Whole(value.Count)))],
            new DataTable(
                $"cases-{field.Name.Replace('_', '-')}-table",
                report.In(Say.NumberOfCases),
                [new Column(title), new Column(report.In(Say.Cases), Alignment.End)],
                [.. values.Select(value => new Row([value.Label], [ReportContext.Whole(value.Count)]))]));
    }

    private static List<(string Label, int Count)> Values(ReportContext report, ProfileField field)
    {
        var counts = report.Material.Readings.Cases.CountBy(read => read.Case.Find(field.Name) ?? "").ToDictionary();
        IEnumerable<(string Value, string Label)> known = field.Choices is { } list
            ? report.Material.Readings.Instrument.Choices[list].Select(choice => (choice.Name, report.In(choice.Label)))
            : counts.Keys.Where(value => value.Length > 0).OrderBy(value => int.Parse(value, CultureInfo.InvariantCulture)).Select(value => (value, value));
        var values = known.Select(value => (value.Label, counts.GetValueOrDefault(value.Value))).ToList();
        if (counts.TryGetValue("", out var unknown))
        {
            values.Add((report.In(Say.NotRecorded), unknown));
        }

        return values;
    }

    /// <summary>The next 5, 10, 20, 50, 100 ... that holds the longest column.</summary>
    private static int Ceiling(int longest)
    {
        for (var ten = 1; ; ten *= 10)
        {
            foreach (var step in new[] { 5, 10, 20, 30, 40 })
            {
                if (step * ten >= longest)
                {
                    return step * ten;
                }
            }
        }
    }
}
