using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Disclosures;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Sections.Appendices;

/// <summary>What kinds of cases were read: every characteristic of the profile, small, in one picture with one table.</summary>
internal static class CaseChart
{
    private static readonly LocalText Withheld = new("withheld", "wedi’i atal");
    private static readonly LocalText ByValue = new("Cases by value", "Achosion yn ôl gwerth");
    private static readonly LocalText Characteristic = new("Characteristic", "Nodwedd");

    public static IEnumerable<Block> Of(ReportContext report)
    {
        List<PublishedCharacteristic> values = [.. report.Counts.Characteristics];
        return values.Count == 0 ? [] : [.. report.Notice(Say.CasesInspected), Drawn(report, values)];
    }

    private static Chart Drawn(ReportContext report, List<PublishedCharacteristic> values)
    {
        var total = report.Material.Readings.Cases.Count;
        var fields = values.GroupBy(value => value.Field).Select(field => (
            Name: report.In(field.First().Label),
            Values: string.Join("; ", field.Select(value => $"{report.In(value.ValueLabel)} ({Short(report, value)})")))).ToList();
        var description = new LocalText($"Bars for {total} cases.", $"Bariau ar gyfer {total} o achosion.");
        return new Chart(
            "cases-read",
            report.In(Headline(values, total)),
            report.In(new LocalText($"How many of the {total} cases read have each value", $"Sawl un o’r {total} o achosion a ddarllenwyd sydd â phob gwerth")),
            $"{report.In(description)} {string.Join(' ', fields.Select(field => $"{field.Name}: {field.Values}."))}",
            ChartKind.Groups,
            total,
            "",
            [.. values.Select(value => new Bar(report.In(value.ValueLabel), value.Cases ?? 0, Short(report, value)) { Group = report.In(value.Label) })],
            new DataTable(
                "cases-read-table",
                $"{report.In(Say.CasesInspected)}: {report.In(Say.NumberOfCases).ToLowerInvariant()}",
                [new Column(report.In(Characteristic)), new Column(report.In(ByValue), IsWide: true)],
                [.. fields.Select(field => new Row([field.Name], [field.Values]))]));
    }

    /// <summary>
    /// What most cases have in common: of the values that are alone the most frequent of their characteristic, the one with most cases. Where a value is
    /// withheld, none of its characteristic is called the most frequent.
    /// </summary>
    private static LocalText Headline(List<PublishedCharacteristic> values, int total)
    {
        var most = values.GroupBy(value => value.Field).Where(field => field.All(value => value.Cases is not null))
            .Select(field => field.Where(value => value.Cases == field.Max(other => other.Cases)).ToList())
            .Where(highest => highest is [{ Cases: > 0 }]).Select(highest => highest[0]).MaxBy(value => value.Cases);
        return most is null ? Say.CasesInspected : new LocalText(
            $"{most.Label.English}: most often {most.ValueLabel.English}, {most.Cases} of {total} cases",
            $"{most.Label.In(Language.Welsh)}: gan amlaf {most.ValueLabel.In(Language.Welsh)}, {most.Cases} o {total} achosion");
    }

    private static string Short(ReportContext report, PublishedCharacteristic value) =>
        value.Cases is { } cases ? ReportContext.Whole(cases) : report.In(Withheld);
}
