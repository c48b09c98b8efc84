using Plumbline.Assessments;
using Plumbline.Instruments.Rulesets;
using Plumbline.Statistics;

namespace Plumbline.Scores.Ratings;

/// <summary>Items by decision table, outcomes of cases from their items, and the share of cases at the best level against the line.</summary>
internal static class TableRating
{
    public static IEnumerable<Rating> Rate(Readings readings, DecisionTables rules, Decisions decisions)
    {
        var line = new Band("reached", rules.Reached, rules.Line, 1);
        var below = new Band("missed", rules.Missed, 0, 0);
        var byItem = rules.Items.ToDictionary(item => item.Id, item => readings.Cases.Select(read => ItemOf(read, item)).ToList());
        foreach (var item in rules.Items)
        {
            var ratings = byItem[item.Id];
            var share = new Share(ratings.Count(rating => rating == ItemRating.Met), ratings.Count(rating => rating is ItemRating.Met or ItemRating.Unmet));
            yield return new Rating(RatingLevel.Item, item.Id, item.Title, share, null, Said(share, ratings.Count(rating => rating == ItemRating.Incomplete)));
        }

        foreach (var outcome in rules.Outcomes)
        {
            var levels = Enumerable.Range(0, readings.Cases.Count).Select(@case => LevelOf(outcome, [.. outcome.Items.Select(item => byItem[item][@case])])).ToList();
            var applicable = levels.OfType<string>().ToList();
            var incomplete = Enumerable.Range(0, readings.Cases.Count).Count(@case => outcome.Items.Any(item => byItem[item][@case] == ItemRating.Incomplete));
            var share = new Share(applicable.Count(level => level == rules.Levels[0].Word), applicable.Count);
            var reached = share.Base == 0 ? null : 100L * share.Part >= (long)rules.Line * share.Base ? line : below;
            var spread = string.Join(", ", rules.Levels.Select(level => $"{level.Word} {applicable.Count(found => found == level.Word)}"));
            yield return decisions.On(
                new Rating(RatingLevel.Standard, outcome.Id, outcome.Title, share, reached, share.Base == 0
                    ? "no case to which it applies" + LeftOut(incomplete)
                    : $"{spread}; the line is {rules.Line} per cent{DecidedOn.Line(share, rules.Line)}{LeftOut(incomplete)}; {RestsOn(share)}"),
                [below, line],
                mayMove: null);
        }
    }

    private static ItemRating ItemOf(CaseAssessment read, DecisionTable item) =>
        item.Rate([.. item.Inputs.Select(name => read.Counted(read.Instrument.IndexOf(name)))]);

    /// <summary>The level of one case; null where no item applies or one is incomplete.</summary>
    private static string? LevelOf(Outcome outcome, ItemRating[] items) => items.Contains(ItemRating.Incomplete)
        ? null
        : outcome.Of(items.Count(item => item == ItemRating.Met), items.Count(item => item == ItemRating.Unmet));

    private static string Said(Share share, int incomplete) =>
        $"a strength in {share.Part} of {share.Base} cases{LeftOut(incomplete)}";

    private static string LeftOut(int incomplete) => incomplete == 0 ? "" : $"; {incomplete} incomplete";

    /// <summary>A word of conformity is the rule's, on these cases; the federal rule has more to it than cases (45 CFR 1355.34), and few cases say little
    /// of all.</summary>
    private static string RestsOn(Share share) => $"rests on {share.Base} {(share.Base == 1 ? "case" : "cases")} alone, "
        + $"by which {DecidedOn.Reach(share)} of all may be so; without the statewide data indicators";
}
