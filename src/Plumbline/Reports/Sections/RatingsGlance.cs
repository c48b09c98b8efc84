using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Boxes;
using Plumbline.Reports.Blocks.Charts;
using Plumbline.Reports.Blocks.Tables;
using Plumbline.Reports.Texts;
using Plumbline.Scores;

namespace Plumbline.Reports.Sections;

/// <summary>
/// The ratings of a ruleset as one picture: the whole and each criterion on a stair of the words that there are; or, where each is a share of cases
/// that is printed and nothing is added up, as bars with their words.
/// </summary>
internal static class RatingsGlance
{
    private static readonly LocalText Shares = new(
        "Share of the cases or judgements that count, in per cent, with the word that it was given",
        "Cyfran yr achosion neu’r barnau sy’n cyfrif, mewn canran, gyda’r gair a roddwyd iddi");

    private static readonly LocalText HowMany = new("How many", "Faint");
    private static readonly LocalText Which = new("Which", "Pa rai");

    public static IEnumerable<Block> Of(ReportContext report)
    {
        var (scores, words) = (report.Material.Scores, report.Material.Readings.Instrument.Rules.Words);
        List<Score> rated = [.. scores.Criteria.Where(score => score.Because is not null)];
        if (rated.Count == 0 || words.Count == 0)
        {
            return [];
        }

        List<Score> rows = scores.Overall is { } overall ? [overall, .. rated] : rated;
        var isShare = rows.All(score => score.Points is null && score.Percent is not null && report.IsPrinted(score));
        var area = report.Material.Inspection.Area;
        var title = Headline(report, rated);
        var description = string.Join("; ", rows.Select(score => $"{NameOf(report, score)} {Said(report, score, isShare)}")) + ".";
        return [new Chart(
            "glance", $"{report.In(area)}: {title}", isShare ? report.In(Shares) : Stair(report), description,
            isShare ? ChartKind.Bars : ChartKind.Steps, isShare ? 100 : words.Count, isShare ? "%" : "",
            [.. rows.Select(score => BarOf(report, score, isShare, words.Count))], Table(report, rows, isShare))];
    }

    /// <summary>The word for the whole; where there is none, how many have the word that most have, the best of several.</summary>
    private static string Headline(ReportContext report, List<Score> rated)
    {
        if (report.Material.Scores.Overall is { } overall)
        {
            return WordOf(report, overall);
        }

        var most = rated.Select(report.BandOf).OfType<Band>().GroupBy(word => word)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Rank).FirstOrDefault();
        var (count, all) = (ReportContext.Whole(most?.Count() ?? 0), ReportContext.Whole(rated.Count));
        return most is null ? report.In(Say.NotRated)
            : report.In(new LocalText($"{most.Key.Word} for {count} of {all}", $"{most.Key.Word} ar gyfer {count} o {all}"));
    }

    private static string Stair(ReportContext report)
    {
        var words = report.Material.Readings.Instrument.Rules.Words;
        return report.In(new LocalText(
            $"The word that each was given, in {words.Count} steps from {words[^1].Label.English} to {words[0].Label.English}",
            $"Y gair a roddwyd i bob un, mewn {words.Count} gris o {words[^1].Label.In(Language.Welsh)} i {words[0].Label.In(Language.Welsh)}"));
    }

    private static Bar BarOf(ReportContext report, Score score, bool isShare, int words)
    {
        var word = report.BandOf(score);
        var printed = isShare ? report.PercentOf(score) : word is null ? report.In(Say.NotRated) : "";
        return new Bar(NameOf(report, score), isShare ? score.Percent!.Value : word is null ? 0 : words - word.Rank, printed)
        {
            Comment = word,
            Low = isShare && score.Interval is { } low ? 100 * low.Low : null,
            High = isShare && score.Interval is { } high ? 100 * high.High : null,
        };
    }

    /// <summary>The shares with their words; or each word, the best first, with how many and which were given it.</summary>
    private static DataTable Table(ReportContext report, List<Score> rows, bool isShare)
    {
        var words = report.Outline.Words;
        if (isShare)
        {
            return new DataTable(
                "glance-table", report.In(Say.Ratings),
                [new Column(report.In(words.Criterion)), new Column(report.In(words.Score), Alignment.End), new Column(report.In(words.Word))],
                [.. rows.Select(score => new Row([NameOf(report, score)], [[report.Printed(score)], [WordOf(report, score)]]))]);
        }

        var whole = rows.Where(score => score.Level == ScoreLevel.Overall).Select(score => $" ({report.In(score.Title)}: {WordOf(report, score)})");
        var given = rows.Where(score => score.Level != ScoreLevel.Overall).ToLookup(score => WordOf(report, score), StringComparer.Ordinal);
        var all = report.Material.Readings.Instrument.Rules.Words.Select(word => report.In(word.Label));
        return new DataTable(
            "glance-table", report.In(Say.Ratings) + string.Concat(whole),
            [new Column(report.In(words.Word)), new Column(report.In(HowMany), Alignment.End), new Column(report.In(Which), IsWide: true)],
            [.. all.Union(given.Select(group => group.Key)).Select(word => new Row([word],
                [[ReportContext.Whole(given[word].Count())], [string.Join("; ", given[word].Select(score => NameOf(report, score)))]]))]);
    }

    private static string Said(ReportContext report, Score score, bool isShare) =>
        isShare ? $"{report.PercentOf(score)}, {WordOf(report, score)}" : WordOf(report, score);

    private static string NameOf(ReportContext report, Score score) =>
        score.Level == ScoreLevel.Overall ? report.In(score.Title) : report.Named(score.Id, score.Title);

    private static string WordOf(ReportContext report, Score score) => report.BandOf(score)?.Word ?? report.In(Say.NotRated);
}
