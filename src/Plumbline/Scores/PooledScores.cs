using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics;

namespace Plumbline.Scores;

/// <summary>
/// Sufficient judgements over applicable ones, pooled over questions and cases: of a criterion, of a section, and of the key questions of a headline theme.
/// The comment is that of <see cref="PooledShare"/>, where the instrument has that ruleset.
/// </summary>
public static class PooledScores
{
    /// <summary>The scores of an inspection. Judgements on questions that are closed, unknown or missing are outside the base and counted beside it.</summary>
    /// <param name="estimate">Says of (sufficient, applicable) of each case what they stand for in the whole caseload; null where that is not asked.</param>
    public static ScoreCard Of(Readings readings, Func<IReadOnlyList<Share>, CaseloadEstimate>? estimate = null)
    {
        var instrument = readings.Instrument;
        var comments = (instrument.Rules as PooledShare)?.Comments;
        return new ScoreCard(
        [
            .. instrument.Criteria.Select(one => Pool(ScoreLevel.Criterion, one.Id, one.Title, question => question.Criterion == one.Id)),
            .. instrument.Sections.Select(one => Pool(ScoreLevel.Section, one.Id, one.Title, question => instrument.SectionOf(question) == one.Id)),
            .. instrument.Themes.Select(one => Pool(ScoreLevel.Headline, one.Id, one.Title, question => question.Themes.Contains(one.Id))),
        ]);

        Band? CommentOn(int? percent) => percent is { } printed ? comments?.Of(printed) : null;

        CommentTurns? Turns(Share share) => comments is null ? null : CommentTurns.Of(share, comments);

        Score Pool(ScoreLevel level, string id, LocalText title, Func<Question, bool> belongs)
        {
            var places = Scored(instrument, belongs);
            var tally = Tallies.Of(readings.Cases, places);
            var score = new Score(level, id, title, tally.Share, null) { Tally = tally };
            if (tally.Applicable == 0 || estimate is null)
            {
                return score with { Band = CommentOn(score.Percent), Turns = Turns(tally.Share) };
            }

            var found = estimate([.. readings.Cases.Select(read => Tallies.Of([read], places).Share)]);
            score = score with
            {
                Interval = found.Interval,
                Weighted = found.Weighted,
                Chances = found.Below is { } below && comments is not null ? CommentChance.Of(comments, below) : [],
                Turns = found.Weighted is null ? Turns(tally.Share) : null,
            };
            return score with { Band = CommentOn(score.Percent) };
        }
    }

    /// <summary>How the judgements behind each headline fell, in the order of the themes, for those who need no more of a score than its share.</summary>
    public static IReadOnlyList<Tally> HeadlineTallies(Readings readings) =>
    [
        .. readings.Instrument.Themes
            .Select(theme => Tallies.Of(readings.Cases, Scored(readings.Instrument, question => question.Themes.Contains(theme.Id)))),
    ];

    private static int[] Scored(Instrument instrument, Func<Question, bool> belongs) =>
        [.. instrument.Questions.Index().Where(pair => pair.Item.IsScored && belongs(pair.Item)).Select(pair => pair.Index)];
}
