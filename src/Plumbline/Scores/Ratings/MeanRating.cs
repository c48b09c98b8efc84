using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Statistics;

namespace Plumbline.Scores.Ratings;

/// <summary>Ratings from 1 upwards, added up and banded as a percentage of the most there can be.</summary>
internal static class MeanRating
{
    public static IEnumerable<Score> Rate(Readings readings, MeanOfRatings rules, Decisions decisions)
    {
        var statements = readings.Instrument.Criteria
            .Select(criterion => decisions.On(Statement(readings, criterion, rules), rules.Bands.All, mayMove: null))
            .ToList();
        var whole = statements.Select(statement => statement.Share).OfType<Share>().Aggregate(default(Share), (sum, share) => sum + share);
        var missing = statements.Where(statement => statement.Share is null).Select(statement => statement.Id).ToList();
        var overall = new Score(ScoreLevel.Overall, Score.Overall, RatingWords.Overall, null, null);
        overall = missing.Count > 0 || whole.Base == 0
            ? overall with { Because = RatingWords.NotRated(missing) }
            : Rated(overall, whole, RatingWords.OfPoints(whole), rules);
        return [.. statements, decisions.On(overall, rules.Bands.All, mayMove: null)];
    }

    private static Score Statement(Readings readings, Criterion criterion, MeanOfRatings rules)
    {
        int[] steps =
        [
            .. readings.Instrument.Questions.Index().Where(pair => pair.Item.IsScored && pair.Item.Criterion == criterion.Id).Select(pair => pair.Index),
        ];
        var rated = readings.Cases.Select(read => RatingOf(read, steps)).OfType<int>().ToList();
        var share = new Share(rated.Sum(), rules.Scale * rated.Count);
        var statement = new Score(ScoreLevel.Criterion, criterion.Id, criterion.Title, null, null)
        {
            Falls = [.. Enumerable.Range(1, steps.Length + 1).Select(level => new Fall(Step(level), rated.Count(rating => rating == level)))],
        };
        var because = RatingWords.Joined(RatingWords.OfPoints(share), RatingWords.FromRatings(rated.Count));
        return rated.Count == 0
            ? statement with { Because = RatingWords.NothingRated }
            : Rated(statement, share, because, rules) with { Points = share.Part };

        LocalText Step(int level) => level == 1 ? RatingWords.NoStep : Numbered(level, readings.Instrument.Questions[steps[level - 2]].Label);
    }

    private static Score Rated(Score score, Share share, LocalText because, MeanOfRatings rules) => score with
    {
        Share = share,
        Band = rules.Bands.Of(share, rules.Banding),
        Because = RatingWords.Joined(because, DecidedOn.Banding(share, rules.Bands, rules.Banding)),
    };

    private static LocalText Numbered(int level, LocalText label) => new($"{level}: {label.English}", $"{level}: {label.In(Language.Welsh)}");

    /// <summary>One more than the steps that were reached; null where a step was not answered or the statement does not apply.</summary>
    private static int? RatingOf(CaseAssessment read, int[] steps)
    {
        var reached = 1;
        foreach (var step in steps)
        {
            switch (read.Counted(step))
            {
                case Answer.Yes:
                    reached++;
                    break;
                case Answer.No:
                    return reached;
                default:
                    return null;
            }
        }

        return reached;
    }
}
