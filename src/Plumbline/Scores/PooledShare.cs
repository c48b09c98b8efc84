using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics;

namespace Plumbline.Scores;

/// <summary>
/// The rule of the Core Case Inspection: sufficient judgements over applicable ones, pooled over questions and cases;
/// of a criterion, of a section, and of the key questions of a headline theme (Croydon report, March 2012, Appendix 5).
/// </summary>
public static class PooledShare
{
    /// <summary>The scores of an inspection. Judgements on questions that are closed, unknown or missing are outside the base and counted beside it.</summary>
    /// <param name="estimate">Gives the interval of a score from (sufficient, applicable) of each case; null for none.</param>
    public static ScoreCard Score(Readings readings, Func<IReadOnlyList<Share>, Interval?>? estimate = null)
    {
        var instrument = readings.Instrument;
        return new ScoreCard(
            [.. instrument.Criteria.Select(criterion => Pool(criterion.Id, criterion.Title, question => question.Criterion == criterion.Id))],
            [.. instrument.Sections.Select(section => Pool(section.Id, section.Title, question => instrument.SectionOf(question) == section.Id))],
            [.. instrument.Themes.Select(theme => Pool(theme.Id, theme.Title, question => question.Themes.Contains(theme.Id)))]);

        Score Pool(string id, LocalText title, Func<Question, bool> belongs)
        {
            int[] places = [.. instrument.Questions.Index().Where(pair => pair.Item.IsScored && belongs(pair.Item)).Select(pair => pair.Index)];
            var tally = Tallies.Of(readings.Cases, places);
            var comment = tally.Share.Percent is { } percent ? instrument.Bands.For(percent) : null;
            var byCase = readings.Cases.Select(read => Tallies.Of([read], places).Share).ToList();
            return new Score(id, title, tally, comment, tally.Applicable == 0 ? null : estimate?.Invoke(byCase)) { Turns = CommentTurns.Of(tally.Share, instrument.Bands) };
        }
    }
}
