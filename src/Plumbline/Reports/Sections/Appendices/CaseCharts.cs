using Plumbline.Instruments;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections.Appendices;

/// <summary>What kinds of cases were read: a chart for each characteristic of the profile that has more than two values, or that the instrument asks
/// for.</summary>
internal static class CaseCharts
{
    public static IEnumerable<Block> Of(ReportContext report)
    {
        var fields = report.Material.Readings.Instrument.Profile.Where(field => field.IsCharacteristic).ToList();
        return fields.Count == 0 ? [] : [.. report.Notice(Say.CasesInspected), .. fields.Select(field => ChartOf(report, field))];
    }

    private static Chart ChartOf(ReportContext report, ProfileField field)
    {
        string Printed(int? cases) => cases is { } count ? ReportContext.Whole(count) : report.In(Say.Withheld);

        var values = report.Counts.Characteristics
            .Where(value => value.Field == field.Name)
            .Select(value => (Label: report.In(value.ValueLabel), value.Cases))
            .ToList();
        var most = values.MaxBy(value => value.Cases ?? 0);
        var total = report.Material.Readings.Cases.Count;
        var title = report.In(field.Label);
        var description = new LocalText(
            $"Columns for {total} cases. The most frequent value is {most.Label} with {most.Cases} cases.",
            $"Colofnau ar gyfer {total} o achosion. Y gwerth mwyaf cyffredin yw {most.Label} gyda {most.Cases} o achosion.");
        return new Chart(
            $"cases-{field.Name.Replace('_', '-')}",
            most.Cases is { } longest && values.Count(value => value.Cases == longest) == 1 ? report.In(new LocalText(
                $"{field.Label.English}: most often {most.Label}, {longest} of {total} cases",
                $"{field.Label.In(Language.Welsh)}: gan amlaf {most.Label}, {longest} o {total} o achosion")) : title,
            report.In(new LocalText($"How many of the {total} cases read have each value", $"Sawl un o’r {total} o achosion a ddarllenwyd sydd â phob gwerth")),
            report.In(description),
            ChartKind.Columns,
            Ceiling(most.Cases ?? 0),
            "",
            [.. values.Select(value => new Bar(value.Label, value.Cases ?? 0, Printed(value.Cases)))],
            new DataTable(
                $"cases-{field.Name.Replace('_', '-')}-table",
                $"{title}: {report.In(Say.NumberOfCases).ToLowerInvariant()}",
                [new Column(title), new Column(report.In(Say.Cases), Alignment.End)],
                [.. values.Select(value => new Row([value.Label], [Printed(value.Cases)]))]));
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
