using Plumbline.Assessments;
using Plumbline.Inspections;
using Plumbline.Instruments;
using Plumbline.Scores.Uncertainty;
using Plumbline.Statistics.Clusters;
using Plumbline.Testing;

namespace Plumbline.Tests.Scores.Uncertainty;

public sealed class EstimatedScoresTests
{
    private static readonly Instrument Small = Given.AnInstrument(Given.AQuestion("a"), Given.AQuestion("b"), Given.AQuestion("c", "1.2"), Given.AQuestion("d", "2.1"));

    private static readonly Readings Twelve = Given.SomeReadings(
        Small,
        Enumerable.Range(0, 12).Select(i => new[] { i % 3 == 0 ? Answer.No : Answer.Yes, i % 4 == 0 ? Answer.No : Answer.Yes, Answer.NotApplicable, i == 5 ? Answer.No : Answer.Yes }));

    [Fact]
    public void Every_score_to_which_something_applied_has_chances_that_add_up_to_one()
    {
        var card = EstimatedScores.WithChances(Twelve, CaseDesign.Simple(12, 100), EstimatedScores.SeedOf("test"), 500);

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
        var card = EstimatedScores.WithChances(Twelve, CaseDesign.Simple(12, 100), EstimatedScores.SeedOf("test"), 500);

        card.Criterion("2.1").Chances.MaxBy(chance => chance.Chance)!.Comment.Word.ShouldBe("MINIMUM");
        card.Criterion("1.1").Chances.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Draws_of_a_hundred_add_up_to_a_hundred()
    {
        var words = Small.Bands.Comments;

        CommentChance.InHundred([new(words[0], 0.0156), new(words[1], 0.8687), new(words[2], 0.1157)]).Select(chance => chance.Draws).ShouldBe([1, 87, 12]);
        CommentChance.InHundred([new(words[0], 1)]).Single().Draws.ShouldBe(100);
        CommentChance.InHundred([]).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_seed_gives_the_same_chances() =>
        EstimatedScores.WithChances(Twelve, CaseDesign.Simple(12), "seed", 500).Criterion("1.1").Chances
            .ShouldBe(EstimatedScores.WithChances(Twelve, CaseDesign.Simple(12), "seed", 500).Criterion("1.1").Chances);

    [Fact]
    public void Intervals_alone_are_those_of_the_record() =>
        EstimatedScores.WithIntervals(Twelve, CaseDesign.Simple(12, 100)).Criterion("1.1").Interval
            .ShouldBe(EstimatedScores.WithChances(Twelve, CaseDesign.Simple(12, 100), "seed", 10).Criterion("1.1").Interval);

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
        SampleDesign.Of(Twelve, null, new CaseloadStrata("custody", new Dictionary<string, int> { ["no"] = 11 })).Refusals.Single().Code.ShouldBe("caseload-too-small");
}
