using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Statistics;

namespace Plumbline.Scores.Ratings;

/// <summary>Ratings from 1 upwards, added up and banded as a percentage of the most there can be.</summary>
internal static class MeanRating
{
    public static IEnumerable<Rating> Rate(Readings readings, MeanOfRatings rules, Decisions decisions)
    {
        var statements = readings.Instrument.Criteria.Select(criterion => decisions.On(Statement(readings, criterion, rules), rules.Bands.All, mayMove: null)).ToList();
        var whole = statements.Select(statement => statement.Share).OfType<Share>().Aggregate(default(Share), (sum, share) => sum + share);
        var missing = statements.Where(statement => statement.Share is null).Select(statement => statement.Id).ToList();
        var overall = missing.Count > 0 || whole.Base == 0
            ? new Rating(RatingLevel.Overall, Rater.Overall, RatingWords.Overall, null, null, $"not rated: {string.Join(", ", missing)}")
            : new Rating(RatingLevel.Overall, Rater.Overall, RatingWords.Overall, whole, rules.Bands.Of(whole, rules.Banding),
                $"{whole.Part} of {whole.Base} points{DecidedOn.Banding(whole, rules.Bands, rules.Banding)}");
        return [.. statements, decisions.On(overall, rules.Bands.All, mayMove: null)];
    }

    private static Rating Statement(Readings readings, Criterion criterion, MeanOfRatings rules)
    {
        int[] steps = [.. readings.Instrument.Questions.Index().Where(pair => pair.Item.IsScored && pair.Item.Criterion == criterion.Id).Select(pair => pair.Index)];
        var rated = readings.Cases.Select(read => RatingOf(read, steps)).OfType<int>().ToList();
        var share = new Share(rated.Sum(), rules.Scale * rated.Count);
        return rated.Count == 0
            ? new Rating(RatingLevel.Standard, criterion.Id, criterion.Title, null, null, "nothing was rated")
            : new Rating(RatingLevel.Standard, criterion.Id, criterion.Title, share, rules.Bands.Of(share, rules.Banding), $"{share.Part} of {share.Base} points from {rated.Count} {(rated.Count == 1 ? "rating" : "ratings")}"
                    + $"{DecidedOn.Banding(share, rules.Bands, rules.Banding)}");
    }

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
