using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Scores;

namespace Plumbline.Reports.Sections.Appendices;

/// <summary>
/// The shares that ratings rest on as bars, section by section: of key questions or items, or of the criteria themselves where they have no parts.
/// What is withheld has none.
/// </summary>
internal static class SharesChart
{
    private static readonly LocalText Measured = new(
        "Each share that the ratings rest on, in per cent of the cases or points that count",
        "Pob cyfran y mae’r graddau’n seiliedig arni, fel canran o’r achosion neu’r pwyntiau sy’n cyfrif");

    public static IEnumerable<Block> Of(ReportContext report)
    {
        var scores = report.Material.Scores;
        var instrument = report.Material.Readings.Instrument;
        foreach (var section in instrument.Sections)
        {
            var criteria = instrument.Criteria.Where(criterion => criterion.Section == section.Id).ToList();
            List<Score> rows =
            [
                .. criteria
                    .SelectMany(one => scores.PartsOf(one.Id) is { Count: > 0 } parts ? parts : scores.Criteria.Where(score => score.Id == one.Id))
                    .Where(score => score.Percent is not null && report.Shows(score)),
            ];
            if (rows.Count > 0)
            {
                yield return Chart(report, $"shares-{section.Id.Replace('.', '-')}", section.Title, rows);
            }
        }
    }

    private static Chart Chart(ReportContext report, string id, LocalText section, List<Score> rows)
    {
        var area = report.Material.Inspection.Area;
        var (lowest, highest) = (rows.MinBy(score => score.Percent)!, rows.MaxBy(score => score.Percent)!);
        var title = report.In(new LocalText($"{area.English}: {section.English}", $"{area.In(Language.Welsh)}: {section.In(Language.Welsh)}"));
        var description = new LocalText(
            $"Bars from 0 to 100% for {rows.Count} shares. The highest is {highest.Percent}%, {highest.Title.English}; "
                + $"the lowest is {lowest.Percent}%, {lowest.Title.English}.",
            $"Bariau o 0 i 100% ar gyfer {rows.Count} cyfran. Yr uchaf yw {highest.Percent}%, {highest.Title.In(Language.Welsh)}; "
                + $"yr isaf yw {lowest.Percent}%, {lowest.Title.In(Language.Welsh)}.");
        Bar[] bars = [.. rows.Select(Bar)];
        var headline = lowest == highest ? title : report.In(new LocalText(
            $"{section.English}: from {lowest.Percent}% to {highest.Percent}%",
            $"{section.In(Language.Welsh)}: o {lowest.Percent}% i {highest.Percent}%"));
        return new Chart(
            id, headline, report.In(Measured), report.In(description), ChartKind.Bars, 100, "%", bars, Ratings.Table($"{id}-table", title, report, rows));

        Bar Bar(Score score) => new(report.In(score.Title), score.Percent!.Value, report.PercentOf(score)) { Comment = report.BandOf(score) };
    }
}
