using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets.Tables;
using Plumbline.Statistics;

namespace Plumbline.Scores.Ratings;

/// <summary>Items by decision table, outcomes of cases from their items, and the share of cases at the best level against the line.</summary>
internal static class TableRating
{
    public static IEnumerable<Score> Rate(Readings readings, DecisionTables rules, Decisions decisions)
    {
        var byItem = rules.Items.ToDictionary(item => item.Id, item => readings.Cases.Select(read => item.RowOf(AnswersOf(read, item))).ToList());
        foreach (var item in rules.Items)
        {
            yield return Item(item, byItem[item.Id], readings.Instrument) with
            {
                Within = rules.Outcomes.FirstOrDefault(outcome => outcome.Items.Contains(item.Id))?.Id,
            };
        }

        foreach (var outcome in rules.Outcomes)
        {
            var cases = Enumerable.Range(0, readings.Cases.Count)
                .Select(@case => outcome.Items.Select(item => RatingOf(byItem[item][@case])).ToArray())
                .ToList();
            yield return decisions.On(Outcome(outcome, cases, rules), [rules.MissedWord, rules.ReachedWord], mayMove: null);
        }
    }

    private static Score Item(DecisionTable item, List<DecisionRow?> rows, Instrument instrument)
    {
        var share = new Share(rows.Count(row => RatingOf(row) == ItemRating.Met), rows.Count(row => RatingOf(row) is ItemRating.Met or ItemRating.Unmet));
        return new Score(ScoreLevel.Item, item.Id, item.Title, share, null)
        {
            Questions = item.Inputs,
            Because = RatingWords.Joined(RatingWords.StrengthIn(share), RatingWords.LeftOut(rows.Count(row => row is null))),
            Falls = [.. item.Rows.Select(row => new Fall(RowWords.Of(row, item, instrument), rows.Count(one => one == row)))],
        };
    }

    private static Score Outcome(Outcome outcome, List<ItemRating[]> cases, DecisionTables rules)
    {
        var applicable = cases.Select(items => LevelOf(outcome, items)).OfType<string>().ToList();
        var incomplete = cases.Count(items => items.Contains(ItemRating.Incomplete));
        var share = new Share(applicable.Count(level => level == rules.Levels[0].Word), applicable.Count);
        var reached = share.Base == 0 ? null : 100L * share.Part >= (long)rules.Line * share.Base ? rules.ReachedWord : rules.MissedWord;
        Fall[] falls = [.. rules.Levels.Select(level => new Fall(level.Label, applicable.Count(found => found == level.Word)))];
        return new Score(ScoreLevel.Criterion, outcome.Id, outcome.Title, share, reached)
        {
            Falls = falls,
            Because = share.Base == 0
                ? RatingWords.Joined(RatingWords.NoCase, RatingWords.LeftOut(incomplete))
                : RatingWords.Joined(
                    RatingWords.Spread(falls),
                    RatingWords.Line(rules.Line),
                    DecidedOn.Line(share, rules.Line),
                    RatingWords.LeftOut(incomplete),
                    RatingWords.RestsOn(share)),
        };
    }

    private static Answer[] AnswersOf(CaseAssessment read, DecisionTable item) => [.. item.Inputs.Select(name => read.Counted(read.Instrument.IndexOf(name)))];

    private static ItemRating RatingOf(DecisionRow? row) => row?.Rating ?? ItemRating.Incomplete;

    /// <summary>The level of one case; null where no item applies or one is incomplete.</summary>
    private static string? LevelOf(Outcome outcome, ItemRating[] items) => items.Contains(ItemRating.Incomplete)
        ? null
        : outcome.Of(items.Count(item => item == ItemRating.Met), items.Count(item => item == ItemRating.Unmet));
}
