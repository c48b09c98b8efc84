using CsCheck;
using Plumbline.Assessments;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments.SecondReadings;

public sealed class ReadingPairTests
{
    private static readonly Instrument Small = Given.AnInstrument(
        Given.AQuestion("needed"),
        Given.AQuestion("done") with { Relevant = "${needed} = 'yes'" },
        Given.AQuestion("copied") with { Relevant = "${done} = 'no'" },
        Given.AQuestion("engaged"));

    [Fact]
    public void A_discrepancy_that_routing_made_names_its_cause()
    {
        var pair = Pair([Answer.Yes, Answer.No, Answer.Yes, Answer.Yes], [Answer.No, Answer.Missing, Answer.Missing, Answer.Yes]);

        pair.Discrepancies.ShouldBe(
        [
            new Discrepancy(0, Answer.Yes, Answer.No, null),
            new Discrepancy(1, Answer.No, Answer.NotApplicable, 0),
            new Discrepancy(2, Answer.Yes, Answer.NotApplicable, 1),
        ]);
    }

    [Fact]
    public void A_typed_answer_behind_a_closed_question_is_no_discrepancy() =>
        Pair([Answer.No, Answer.Yes, Answer.Missing, Answer.No], [Answer.No, Answer.No, Answer.Missing, Answer.No]).Discrepancies.ShouldBeEmpty();

    [Fact]
    public void Agreement_is_counted_on_what_was_open_to_either_reader() =>
        Pair([Answer.Yes, Answer.Yes, Answer.Missing, Answer.No], [Answer.No, Answer.Missing, Answer.Missing, Answer.No]).Compared()
            .ShouldBe([(0, Answer.Yes, Answer.No), (1, Answer.Yes, Answer.NotApplicable), (3, Answer.No, Answer.No)]);

    [Fact]
    public void The_third_record_keeps_what_both_judged_alike_and_asks_for_the_rest()
    {
        var third = Pair([Answer.Yes, Answer.Yes, Answer.Missing, Answer.No], [Answer.Yes, Answer.No, Answer.Yes, Answer.No]).Adjudicable();

        Enumerable.Range(0, 4).Select(third.Recorded).ShouldBe([Answer.Yes, Answer.Missing, Answer.Missing, Answer.No]);
    }

    [Fact]
    public void A_third_record_settles_what_differs_as_soon_as_it_is_whole()
    {
        var pair = Pair([Answer.Yes, Answer.Yes, Answer.Missing, Answer.No], [Answer.Yes, Answer.Yes, Answer.Missing, Answer.Yes]);
        var third = pair.Adjudicable();

        pair.IsSettledBy(third).ShouldBeFalse();
        third.Record(3, Answer.Yes);
        pair.IsSettledBy(third).ShouldBeTrue();
    }

    [Fact]
    public void Readings_that_agree_need_no_third() =>
        Pair([Answer.Yes, Answer.Yes, Answer.Missing, Answer.No], [Answer.Yes, Answer.Yes, Answer.Missing, Answer.No]).IsSettledBy(null).ShouldBeTrue();

    [Fact]
    public void Every_discrepancy_has_a_cause_among_the_discrepancies_or_was_judged_differently() =>
        AnyAnswer.OfJudgement.Array[4].Array[2].Sample(answers =>
        {
            var pair = Pair(answers[0], answers[1]);
            foreach (var found in pair.Discrepancies)
            {
                var openToBoth = pair.First.IsOpen(found.Question) == pair.Second.IsOpen(found.Question);
                (found.Cause is null).ShouldBe(openToBoth);
                pair.Discrepancies.Any(other => other.Question == found.Cause).ShouldBe(!openToBoth);
            }
        });

    [Fact]
    public void Readings_of_two_cases_are_not_compared() => Should.Throw<ArgumentException>(() =>
        ReadingPair.Of(CaseAssessment.Of(Given.ACase("C1"), Small, new Answer[4]), CaseAssessment.Of(Given.ACase("C2"), Small, new Answer[4])));

    [Fact]
    public void The_second_reader_is_new_to_the_case_and_the_adjudicator_to_both()
    {
        SecondReadingRules.FaultsOfReader("C1", "anna", "anna", []).Single().Code.ShouldBe("second-reader-is-first");
        SecondReadingRules.FaultsOfReader("C1", "rhys", "anna", ["rhys"]).Single().Code.ShouldBe("second-reader-has-seen");
        SecondReadingRules.FaultsOfReader("C1", "bob", "anna", ["rhys"]).ShouldBeEmpty();
        SecondReadingRules.FaultsOfAdjudicator("C1", "bob", "anna", "bob").Single().Code.ShouldBe("adjudicator-is-reader");
        SecondReadingRules.FaultsOfAdjudicator("C1", "rhys", "anna", "bob").ShouldBeEmpty();
    }

    private static ReadingPair Pair(Answer[] first, Answer[] second) =>
        ReadingPair.Of(CaseAssessment.Of(Given.ACase("C1"), Small, first), CaseAssessment.Of(Given.ACase("C1"), Small, second));
}
