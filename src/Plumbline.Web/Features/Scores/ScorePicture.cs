using Microsoft.AspNetCore.Html;
using Plumbline.Documents.Charts;
using Plumbline.Scores;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Scores;

namespace Plumbline.Web.Features.Scores;

/// <summary>The scores of an inspection as a picture on one scale.</summary>
internal static class ScorePicture
{
    public static IHtmlContent Of(Results results, Speech say)
    {
        var card = results.Card;
        var bands = results.Readings.Instrument.Rules.OfPrintedPercent!.All;
        return new HtmlString(ScoreChart.Draw(
            [.. new[] { (ScoreWords.Headlines, card.Headlines), (ScoreWords.Sections, card.Sections), (ScoreWords.Criteria, card.Criteria) }
                .Where(level => level.Item2.Count > 0)
                .Select(level => (say[level.Item1], (IReadOnlyList<ScoreLine>)[.. level.Item2.Select(score => LineOf(results, score, say))]))],
            [.. bands.Select(band => (say[band.Label], band.From))],
            say[ScoreWords.Picture],
            say[ScoreWords.PictureWhat, Spoken(results, say)]));
    }

    private static ScoreLine LineOf(Results results, Score score, Speech say) => new(
        score.Level == ScoreLevel.Criterion ? $"{score.Id} {say[score.Title]}" : say[score.Title],
        score.Percent,
        100 * score.Interval?.Low,
        100 * score.Interval?.High,
        results.BearsAWord(score) && score.Band is { } band ? say[band.Label] : null);

    /// <summary>The headlines in words, for those who hear the picture; every number of it stands in the tables below.</summary>
    private static string Spoken(Results results, Speech say) => string.Join("; ", results.Card.Headlines.Where(score => score.Percent is not null)
        .Select(score => say[ScoreWords.ScoreSpoken, say[score.Title], score.Percent]));
}
