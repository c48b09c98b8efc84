using Plumbline.Assessments;
using Plumbline.Inspections;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics.Clusters;
using Plumbline.Testing;

namespace Plumbline.Tests.Scores.Uncertainty;

public sealed class EstimatedScoresTests
{
    private static readonly Instrument Small = Given.AnInstrument(
        Given.AQuestion("a"), Given.AQuestion("b"), Given.AQuestion("c", "1.2"), Given.AQuestion("d", "2.1"));

    private static readonly Readings Twelve = Given.SomeReadings(
        Small,
        Enumerable.Range(0, 12)
            .Select(i =>
                new[] { i % 3 == 0 ? Answer.No : Answer.Yes, i % 4 == 0 ? Answer.No : Answer.Yes, Answer.NotApplicable, i == 5 ? Answer.No : Answer.Yes }));

    private static readonly Readings Thirty = Given.SomeReadings(
        Small,
        Enumerable.Range(0, 30)
            .Select(i =>
                new[] { i % 3 == 0 ? Answer.No : Answer.Yes, i % 4 == 0 ? Answer.No : Answer.Yes, Answer.NotApplicable, i == 5 ? Answer.No : Answer.Yes }));

    [Fact]
    public void Every_score_to_which_something_applied_has_chances_that_add_up_to_one()
    {
        var card = EstimatedScores.WithIntervals(Thirty, CaseDesign.Simple(30, 100));

        card.Criterion("1.2").Chances.ShouldBeEmpty();
        card.Criterion("1.2").Interval.ShouldBeNull();
        foreach (var score in card.Criteria.Concat(card.Sections).Where(score => score.Tally.Applicable > 0))
        {
            score.Chances.Sum(chance => chance.Chance).ShouldBe(1, 1e-9, score.Id);
            score.Chances.Select(chance => chance.Comment.From).ShouldBe(score.Chances.Select(chance => chance.Comment.From).OrderDescending());
            score.Interval.ShouldNotBeNull();
        }
    }

    [Fact]
    public void Chances_belong_to_their_own_score()
    {
        var card = EstimatedScores.WithIntervals(Thirty, CaseDesign.Simple(30, 100));

        card.Criterion("2.1").Chances.MaxBy(chance => chance.Chance)!.Comment.Word.ShouldBe("MINIMUM");
        card.Criterion("1.1").Chances.Count.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(100)]
    public void Cases_that_nobody_has_read_yet_change_no_score_no_interval_and_no_chance(int? caseload)
    {
        var among = Given.SomeReadings(
            Small,
            Thirty.Cases.SelectMany((read, i) => new[] { new Answer[4], [.. Enumerable.Range(0, 4).Select(read.Recorded)] }.Skip(i % 2)).Append(new Answer[4]));
        among.Cases.Count.ShouldBe(46);

        var alone = SampleDesign.Of(Thirty, caseload, null).Value;
        var design = SampleDesign.Of(among, caseload, null).Value;

        (design.Read, design.Cases, design.Caseload, design.IsWeighted).ShouldBe((30, 46, caseload, false));
        Plain(EstimatedScores.WithIntervals(among, design)).ShouldBe(Plain(EstimatedScores.WithIntervals(Thirty, alone)));
        Plain(EstimatedScores.WithResampling(among, design, "seed", 500)).ShouldBe(Plain(EstimatedScores.WithResampling(Thirty, alone, "seed", 500)));
    }

    [Fact]
    public void Cases_drawn_with_unequal_chances_stand_for_as_many_whether_others_of_the_sample_wait_or_not()
    {
        var draw = Thirty.Cases.Select((read, i) => new DrawnFrom(read.Case.Id, i % 2 == 0 ? 0.25 : 0.5, i % 2 == 0 ? "north" : "south"))
            .Concat(Enumerable.Range(0, 60).Select(i => new DrawnFrom($"other {i}", 0.25, "north")))
            .ToList();
        var some = new Readings(Small, [.. Thirty.Cases.Where((_, i) => i % 5 != 0)]);
        var among = new Readings(Small, [.. Thirty.Cases.Select((read, i) => i % 5 != 0 ? read : CaseAssessment.Of(read.Case, Small, new Answer[4]))]);

        var design = DrawnDesign.Of(among, draw, 90, null).Value;

        design.IsWeighted.ShouldBeTrue();
        Plain(EstimatedScores.WithIntervals(among, design)).ShouldBe(Plain(EstimatedScores.WithIntervals(some, DrawnDesign.Of(some, draw, 90, null).Value)));
    }

    [Fact]
    public void A_case_that_nobody_listed_or_could_draw_stands_for_no_other_and_is_named()
    {
        var draw = Thirty.Cases.Skip(1).Select((read, i) => new DrawnFrom(read.Case.Id, i == 0 ? 0 : 0.5, "all")).ToList();

        var refusals = DrawnDesign.Of(Thirty, draw, null, null).Refusals;

        refusals.Where(refusal => refusal.Code is "not-drawn-from" or "no-chance").Select(refusal => (refusal.Code, refusal.Subject)).ShouldBe(
            [("not-drawn-from", Thirty.Cases[0].Case.Id), ("no-chance", Thirty.Cases[1].Case.Id)]);
    }

    private static List<(string, int, int, double?, double?, double?, double?, string?, string)> Plain(ScoreCard card) =>
    [
        .. card.Criteria.Concat(card.Sections).Concat(card.Headlines).Select(score => (
            score.Id, score.Tally.Sufficient, score.Tally.Applicable, score.Weighted, score.Interval?.Low, score.Interval?.High, score.ResampledError,
            score.Band?.Word, string.Join(
                ' ', score.Chances.Select(chance => chance.Chance)))),
    ];

    [Fact]
    public void Chances_of_a_hundred_add_up_to_a_hundred()
    {
        var words = Small.Rules.Words;

        CommentChance.InHundred([new(words[0], 0.0156), new(words[1], 0.8687), new(words[2], 0.1157)]).Select(chance => chance.OfHundred).ShouldBe([1, 87, 12]);
        CommentChance.InHundred([new(words[0], 1)]).Single().OfHundred.ShouldBe(100);
        CommentChance.InHundred([]).ShouldBeEmpty();
    }

    [Fact]
    public void The_record_has_the_same_intervals_and_the_standard_error_of_the_bootstrap_beside_them()
    {
        var page = EstimatedScores.WithIntervals(Thirty, CaseDesign.Simple(30, 100)).Criterion("1.1");
        var record = EstimatedScores.WithResampling(Thirty, CaseDesign.Simple(30, 100), "seed", 4_000).Criterion("1.1");

        record.Interval.ShouldBe(page.Interval);
        record.ResampledError!.Value.ShouldBe(page.Interval!.Value.StandardError, 0.1 * page.Interval.Value.StandardError);
    }

    [Fact]
    public void A_sample_too_small_for_the_promise_has_no_chances() =>
        EstimatedScores.WithIntervals(Twelve, CaseDesign.Simple(12, 100)).Criterion("1.1").Chances.ShouldBeEmpty();

    [Fact]
    public void There_is_no_chance_without_an_interval_and_no_certainty_while_the_interval_crosses_a_line()
    {
        var alike = Given.SomeReadings(Small, Enumerable.Range(0, 28).Select(_ => new[] { Answer.Yes, Answer.Yes, Answer.Yes, Answer.No }));
        var oneCase = Given.SomeReadings(Small, Enumerable.Range(0, 28).Select(i => Enumerable.Repeat(i == 0 ? Answer.No : Answer.NotApplicable, 4).ToArray()));

        var threeQuarters = EstimatedScores.WithIntervals(
            Given.SomeReadings(
                Given.AnInstrument(Given.AQuestion("a"), Given.AQuestion("b"), Given.AQuestion("c"), Given.AQuestion("d")),
                alike.Cases.Select(_ => new[] { Answer.Yes, Answer.Yes, Answer.Yes, Answer.No })),
            CaseDesign.Simple(28, 400))
            .Criterion("1.1");
        var single = EstimatedScores.WithIntervals(oneCase, CaseDesign.Simple(28, 400)).Criterion("1.1");

        threeQuarters.Percent.ShouldBe(75);
        threeQuarters.Interval!.Value.Low.ShouldBeLessThan(0.7);
        threeQuarters.Chances.Max(chance => chance.Chance).ShouldBeInRange(0.4, 0.6);
        single.Interval.ShouldBeNull();
        single.Chances.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_answered_gives_no_score_and_no_error()
    {
        var nothing = Given.SomeReadings(Small, Enumerable.Repeat(new[] { Answer.Unknown, Answer.Unknown, Answer.Unknown, Answer.Unknown }, 3));

        EstimatedScores.WithResampling(nothing, CaseDesign.Simple(3), "seed", 100).Criteria
            .ShouldAllBe(score => score.Percent == null && score.Interval == null && score.Chances.Count == 0);
        EstimatedScores.IntervalOf(nothing, 0, CaseDesign.Simple(3)).ShouldBeNull();
    }

    [Fact]
    public void Strata_drawn_at_different_rates_weigh_the_printed_score_and_its_word()
    {
        var readings = Given.SomeReadings(
            Small,
            Enumerable.Range(0, 40)
                .Select(i => new[] { i < 19 || i % 5 == 0 ? Answer.Yes : Answer.No, Answer.NotApplicable, Answer.NotApplicable, Answer.NotApplicable }));
        var score = EstimatedScores.WithIntervals(readings, CaseDesign.Stratified([.. Enumerable.Range(0, 40).Select(i => i < 20 ? 0 : 1)], [20, 380]))
            .Criterion("1.1");

        var rates = readings.Cases.Select((read, i) => (Yes: read.Counted(0) == Answer.Yes ? 1 : 0, IsFirst: i < 20)).ToList();
        var expected = ((20 * rates.Where(one => one.IsFirst).Average(one => one.Yes))
            + (380 * rates.Where(one => !one.IsFirst).Average(one => one.Yes))) / 400;
        score.Weighted!.Value.ShouldBe(expected, 1e-12);
        score.Percent.ShouldBe((int)Math.Floor((100 * expected) + 0.5));
        score.Band!.Word.ShouldBe("DRASTIC");
        score.Tally.Share.Percent.ShouldBe(58);
        score.Turns.ShouldBeNull();
        score.Interval!.Value.Low.ShouldBeLessThan(expected);
        score.Interval.Value.High.ShouldBeGreaterThan(expected);
    }

    [Fact]
    public void A_stratum_that_was_not_read_leaves_no_interval_and_no_weighted_score()
    {
        var strata = new CaseloadStrata("custody", new Dictionary<string, int> { ["no"] = 40, ["yes"] = 5 });
        var design = SampleDesign.Of(Twelve, 45, strata).Value;

        design.Unread.ShouldBe(["yes"]);
        EstimatedScores.WithIntervals(Twelve, design).Criterion("1.1").ShouldSatisfyAllConditions(
            score => score.Interval.ShouldBeNull(),
            score => score.Chances.ShouldBeEmpty(),
            score => score.Weighted.ShouldBeNull());
    }

    [Fact]
    public void A_caseload_that_was_read_whole_has_no_interval_and_no_chance()
    {
        var design = CaseDesign.Simple(30, 30);

        design.IsCensus.ShouldBeTrue();
        EstimatedScores.WithIntervals(Thirty, design).Criterion("1.1").Interval.ShouldBeNull();
    }

    [Fact]
    public void Strata_that_do_not_fit_are_refused_all_at_once()
    {
        var strata = new CaseloadStrata("custody", new Dictionary<string, int> { ["noo"] = 40, ["yes"] = 5 });

        var refusals = SampleDesign.Of(Twelve, 50, strata).Refusals;

        refusals.Count(refusal => refusal.Code == "no-stratum").ShouldBe(12);
        refusals[0].Suggestion.ShouldBe("did you mean noo?");
        refusals.ShouldContain(refusal => refusal.Code == "strata-do-not-add-up");
    }

    [Fact]
    public void A_caseload_smaller_than_what_was_read_is_refused() =>
        SampleDesign.Of(Twelve, 11, null).Refusals.Single().Code.ShouldBe("caseload-too-small");

    [Fact]
    public void A_stratum_smaller_than_what_was_read_of_it_is_refused() =>
        SampleDesign.Of(Twelve, null, new CaseloadStrata("custody", new Dictionary<string, int> { ["no"] = 11 })).Refusals
            .Single().Code
            .ShouldBe("caseload-too-small");
}
