using CsCheck;
using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Testing;

namespace Plumbline.Tests.Scores;

public sealed class PooledScoresTests
{
    private static readonly Instrument Small = Given.AnInstrument(
        Given.AQuestion("a") with { Themes = ["safeguarding"] },
        Given.AQuestion("b"),
        Given.AQuestion("c", "1.2") with { Themes = ["safeguarding"] },
        Given.AQuestion("d", "2.1"),
        new Question("described", new LocalText("described"), QuestionRole.Descriptive) { Criterion = "1.1", MayBeNotApplicable = true });

    private static readonly Gen<Answer[][]> SomeCases =
        AnyAnswer.OfJudgement.Array[5].Array[1, 30];

    [Fact]
    public void A_criterion_is_the_share_of_its_scored_judgements_that_were_sufficient()
    {
        var card = ScoreOf(
            [Answer.Yes, Answer.No, Answer.Yes, Answer.Yes, Answer.Yes],
            [Answer.Yes, Answer.NotApplicable, Answer.Unknown, Answer.Missing, Answer.Yes]);

        card.Criterion("1.1").Tally.ShouldBe(new Tally(2, 1, 1, 0, 0));
        card.Criterion("1.1").Percent.ShouldBe(67);
        card.Criterion("1.1").Band!.Word.ShouldBe("MODERATE");
        card.Section("1").Tally.ShouldBe(new Tally(3, 1, 1, 1, 0));
        card.Headline("safeguarding").Tally.ShouldBe(new Tally(3, 0, 0, 1, 0));
        card.Criterion("2.1").Tally.Missing.ShouldBe(1);
    }

    [Fact]
    public void Where_nothing_applied_there_is_no_percentage_and_no_comment()
    {
        var card = ScoreOf([Answer.NotApplicable, Answer.Unknown, Answer.Missing, Answer.Missing, Answer.Missing]);

        card.Criterion("1.1").Percent.ShouldBeNull();
        card.Criterion("1.1").Band.ShouldBeNull();
    }

    [Fact]
    public void A_section_is_the_sum_of_its_criteria() => SomeCases.Sample(cases =>
    {
        var card = ScoreOf(cases);

        card.Section("1").Tally.ShouldBe(card.Criterion("1.1").Tally + card.Criterion("1.2").Tally);
    });

    [Fact]
    public void Every_judgement_is_counted_exactly_once() => SomeCases.Sample(cases =>
        ScoreOf(cases).Criteria.Sum(score => score.Tally.All).ShouldBe(4 * cases.Length));

    [Fact]
    public void Answering_not_applicable_never_changes_how_many_were_sufficient() => SomeCases.Sample(cases =>
    {
        var before = ScoreOf(cases).Section("1").Tally;
        cases[0][0] = cases[0][0] == Answer.Yes ? Answer.Yes : Answer.NotApplicable;

        ScoreOf(cases).Section("1").Tally.Sufficient.ShouldBe(before.Sufficient);
    });

    [Fact]
    public void One_more_sufficient_judgement_never_lowers_a_score() => SomeCases.Sample(cases =>
    {
        var before = ScoreOf(cases).Criterion("1.1").Percent ?? 0;
        cases[0][0] = Answer.Yes;

        ScoreOf(cases).Criterion("1.1").Percent!.Value.ShouldBeGreaterThanOrEqualTo(before);
    });

    [Fact]
    public void The_order_of_the_cases_never_changes_a_score() => SomeCases.Sample(cases =>
    {
        var forwards = ScoreOf(cases);
        var backwards = ScoreOf([.. cases.Reverse()]);

        backwards.Criteria.ShouldBe(forwards.Criteria);
        backwards.Headlines.ShouldBe(forwards.Headlines);
    });

    private static ScoreCard ScoreOf(params Answer[][] cases) => PooledScores.Of(Given.SomeReadings(Small, cases));
}
