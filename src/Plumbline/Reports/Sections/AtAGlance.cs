using System.Globalization;
using Plumbline.Findings.Words;
using Plumbline.Inspections;
using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;
using Plumbline.Scores;

namespace Plumbline.Reports.Sections;

/// <summary>What stands on the first page: the headline scores or the ratings in one picture, and what was inspected.</summary>
internal static class AtAGlance
{
    private static readonly LocalText Title = new("how often the work was done well enough", "pa mor aml y gwnaed y gwaith yn ddigon da");

    private static readonly LocalText Measured = new(
        "Share of the judgements that found the work sufficient, in per cent", "Cyfran y barnau a ganfu’r gwaith yn ddigonol, mewn canran");

    private static readonly LocalText WithLines = new(
        "{0}; the line shows where the score would very likely lie had every case been read",
        "{0}; mae’r llinell yn dangos lle byddai’r sgôr yn debygol iawn o fod pe bai pob achos wedi’i ddarllen");

    private static readonly LocalText Ranges = new("The scores with their likely ranges", "Y sgorau gyda’u hystodau tebygol");

    /// <summary>The days that are read with a vowel first: ail, wythfed, unfed ar ddeg, unfed ar bymtheg, ail ar bymtheg, ugeinfed ...</summary>
    private static readonly HashSet<int> DaysWithVowels = [2, 8, 11, 16, 17, 20, 21, 22, 28, 31];

    /// <summary>The headlines as bars with their words and likely ranges; where no headline has a percentage, the ratings.</summary>
    public static IEnumerable<Block> Scores(ReportContext report)
    {
        List<Score> headlines = [.. report.Material.Scores.Headlines.Where(score => score.Percent is not null && report.IsPrinted(score))];
        if (headlines.Count == 0)
        {
            return RatingsGlance.Of(report);
        }

        var area = report.Material.Inspection.Area;
        var title = new LocalText($"{area.English}: {Title.English}", $"{area.In(Language.Welsh)}: {Title.In(Language.Welsh)}");
        var description = string.Join("; ", headlines.Select(score => $"{report.In(score.Title)} {Words(report, score)}")) + ".";
        var table = new DataTable(
            "glance-table", report.In(Ranges),
            [new Column(report.In(Say.Theme)), new Column(report.In(Say.Score), Alignment.End), new Column(report.In(Say.Likely), Alignment.End),
                new Column(report.In(Say.Comment))],
            [.. headlines.Select(score => new Row(
                [report.In(score.Title)], [report.Printed(score)], [ReportContext.RangeOf(score)], [report.BandOf(score)?.Word ?? ""]))]);
        return [new Chart(
            "glance", report.In(title), MeasuredOf(report, headlines), description, ChartKind.Bars, 100, "%",
            [.. headlines.Select(score => BarOf(report, score))], table)];
    }

    private static string MeasuredOf(ReportContext report, List<Score> headlines) => headlines.Any(score => score.Interval is not null)
        ? string.Format(CultureInfo.InvariantCulture, report.In(WithLines), report.In(Measured))
        : report.In(Measured);

    /// <summary>Whose work was inspected, how many cases of it were read, of how many where that is known, and when.</summary>
    public static IEnumerable<Block> Inspected(ReportContext report)
    {
        if (!report.ReadsCases)
        {
            var (place, service) = (report.Material.Inspection.Area, report.Material.Inspection.Body.Name);
            yield return new Paragraph($"{report.In(place)} ({report.In(service)}).{Fieldwork(report)}");
            yield break;
        }

        var (inspection, all) = (report.Material.Inspection, report.Material.Scores.Design?.Caseload);
        var read = new PrintedFigure(ReportContext.Whole(report.Material.Readings.Cases.Count), "cases", report.Target("cases"));
        var words = report.Language == Language.Welsh
            ? (Area: "Ardal", Read: "Achosion a ddarllenwyd", OutOf: all is { } cases ? $", o lwyth achosion o {ReportContext.Whole(cases)}" : "")
            : (Area: "Area", Read: "Cases read", OutOf: all is { } known ? $", out of a caseload of {ReportContext.Whole(known)}" : "");
        yield return new Paragraph(
            $"{words.Area}: {report.In(inspection.Area)} ({report.In(inspection.Body.Name)}). {words.Read}: ", read, $"{words.OutOf}.{Fieldwork(report)}");
    }

    private static string Fieldwork(ReportContext report) => report.Material.Inspection is not { FieldworkFrom: { } from, FieldworkTo: { } to } ? ""
        : (report.Language, from == to) switch
        {
            (Language.Welsh, true) => $" Gwnaed y gwaith maes {(from.Day is null ? "ym mis" : "ar")} {from.In(Language.Welsh)}.",
            (Language.Welsh, false) => $" Gwnaed y gwaith maes rhwng {from.In(Language.Welsh)} {AndIn(to)}.",
            (_, true) => $" The fieldwork was done {(from.Day is null ? "in" : "on")} {from.In(Language.English)}.",
            _ => $" The fieldwork was done between {from.In(Language.English)} and {to.In(Language.English)}.",
        };

    /// <summary><c>ac Ebrill</c>, <c>a Thachwedd</c>; <c>ac 8 Mai</c>, as it is read: <c>wythfed</c>.</summary>
    private static string AndIn(CalendarDate date)
    {
        var words = date.In(Language.Welsh);
        var isVowel = date.Day is { } day ? DaysWithVowels.Contains(day) : "AEIOUWY".Contains(words[0], StringComparison.Ordinal);
        return isVowel ? $"ac {words}" : $"a {words.After(Mutation.Aspirate)}";
    }

    private static string Words(ReportContext report, Score score) =>
        report.BandOf(score) is { } word ? $"{report.PercentOf(score)}, {word.Word}" : report.PercentOf(score);

    private static Bar BarOf(ReportContext report, Score score) => new(report.In(score.Title), score.Percent!.Value, report.PercentOf(score))
    {
        Comment = report.BandOf(score),
        Low = score.Interval is { } low ? 100 * low.Low : null,
        High = score.Interval is { } high ? 100 * high.High : null,
    };
}
