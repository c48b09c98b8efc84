using System.Globalization;
using Plumbline.Instruments.Rulesets;
using Plumbline.Scores;
using Plumbline.Statistics;
using Plumbline.Workspace.Scores;

namespace Plumbline.Workspace.Exchange;

/// <summary>Every score as it stands, and below them every question by what happened in the case.</summary>
internal static class ScoresTable
{
    private static readonly string[] Header =
        ["level", "id", "population", "title_en", "title_cy", "part", "base", "percent", "interval_low", "interval_high", "word_en", "word_cy"];

    public static TableRows Of(Results results) => new(
        Header,
        [.. results.Card.Scores.Select(score => RowOf(score, results)), .. Figures.All(results.Readings).Select(figure => RowOf(figure, results))]);

    private static string[] RowOf(Score score, Results results)
    {
        var word = results.Readings.Instrument.Rules is not PooledShare || results.BearsAWord(score) ? score.Band?.Label : null;
        return
        [
            score.Level.Code(), score.Id, "all", score.Title.English, score.Title.Welsh ?? "",
            .. Counts(score.Share, score.Percent), Per(score.Interval?.Low), Per(score.Interval?.High), word?.English ?? "", word?.Welsh ?? "",
        ];
    }

    private static string[] RowOf(Figure figure, Results results)
    {
        var label = results.Readings.Instrument.Find(figure.Key)?.Label;
        return
        [
            "question", figure.Key, figure.Population, label?.English ?? "", label?.Welsh ?? "",
            .. Counts(figure.Tally.Share, figure.Tally.Share.Percent), "", "", "", "",
        ];
    }

    private static string[] Counts(Share? share, int? percent) => [Whole(share?.Part), Whole(share?.Base), Whole(percent)];

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Per(double? share) => share is { } known ? (100 * known).ToString("0.0", CultureInfo.InvariantCulture) : "";
}
