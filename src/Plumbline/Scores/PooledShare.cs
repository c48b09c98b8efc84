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
    /// <param name="estimate">Says of (sufficient, applicable) of each case what they stand for in the whole caseload; null where that is not asked.</param>
    public static ScoreCard Score(Readings readings, Func<IReadOnlyList<Share>, CaseloadEstimate>? estimate = null)
    {
        var instrument = readings.Instrument;
        return new ScoreCard(
            [.. instrument.Criteria.Select(criterion => Pool(criterion.Id, criterion.Title, question => question.Criterion == criterion.Id))],
            [.. instrument.Sections.Select(section => Pool(section.Id, section.Title, question => instrument.SectionOf(question) == section.Id))],
            [.. instrument.Themes.Select(theme => Pool(theme.Id, theme.Title, question => question.Themes.Contains(theme.Id)))]);

        Comment? CommentOn(int? percent) => percent is { } printed ? instrument.Bands.For(printed) : null;

        Score Pool(string id, LocalText title, Func<Question, bool> belongs)
        {
            int[] places = [.. instrument.Questions.Index().Where(pair => pair.Item.IsScored && belongs(pair.Item)).Select(pair => pair.Index)];
            var tally = Tallies.Of(readings.Cases, places);
            if (tally.Applicable == 0 || estimate is null)
            {
                return new Score(id, title, tally, CommentOn(tally.Share.Percent), null) { Turns = CommentTurns.Of(tally.Share, instrument.Bands) };
            }

            var found = estimate([.. readings.Cases.Select(read => Tallies.Of([read], places).Share)]);
            var score = new Score(id, title, tally, null, found.Interval)
            {
                Weighted = found.Weighted,
                Chances = found.Below is { } below ? CommentChance.Of(instrument.Bands, below) : [],
                Turns = found.Weighted is null ? CommentTurns.Of(tally.Share, instrument.Bands) : null,
            };
            return score with { Comment = CommentOn(score.Percent) };
        }
    }
}
