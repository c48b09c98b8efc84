using Plumbline.Assessments;
using Plumbline.Instruments.Rulesets;

namespace Plumbline.Scores.Ratings;

/// <summary>Rates an inspection by the ruleset that its instrument carries.</summary>
public static class Rater
{
    public const string Overall = "overall";

    /// <summary>Every rating, or everything that is wrong with the decisions of people.</summary>
    /// <param name="decisions">What a panel or a senior role decided; empty for none.</param>
    /// <exception cref="InvalidOperationException">The instrument has no such ruleset; it is scored by <see cref="PooledShare"/>.</exception>
    public static Result<RatingCard> Rate(Readings readings, IReadOnlyList<PanelDecision> decisions)
    {
        var laid = new Decisions(decisions);
        List<Rating> ratings = readings.Instrument.Rules switch
        {
            LowestOf rules => [.. LowestOfRating.Rate(readings, rules, laid)],
            MeanOfRatings rules => [.. MeanRating.Rate(readings, rules, laid)],
            DecisionTables rules => [.. TableRating.Rate(readings, rules, laid)],
            var other => throw new InvalidOperationException($"{readings.Instrument.Id} has no ratings by {other?.GetType().Name ?? "pooled share"}."),
        };
        laid.Close(ratings.Select(rating => rating.Id));
        return Result.From(laid.Refusals, () => new RatingCard(ratings));
    }
}
