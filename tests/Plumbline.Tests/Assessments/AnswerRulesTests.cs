using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Assessments;

public sealed class AnswerRulesTests
{
    private static readonly Instrument Small = Given.AnInstrument(
        Given.AQuestion("needed"),
        Given.AQuestion("done") with { Relevant = "${needed} = 'yes'", MayBeNotApplicable = false },
        Given.AQuestion("on_time") with { Relevant = "${needed} = 'yes'", ProducedBy = "done", NotProduced = NotProduced.Insufficient });

    [Fact]
    public void An_answer_where_routing_closes_the_question_is_named_with_the_condition()
    {
        var fault = FaultOf(1, Answer.No, Answer.Yes, Answer.Missing);

        fault!.Code.ShouldBe("answered-though-closed");
        fault.Suggestion.ShouldBe("it is open when ${needed} = 'yes'");
    }

    [Fact]
    public void Not_applicable_may_be_recorded_where_a_question_is_closed() => FaultOf(1, Answer.No, Answer.NotApplicable, Answer.Missing).ShouldBeNull();

    [Fact]
    public void A_question_that_always_applies_cannot_be_not_applicable() =>
        FaultOf(1, Answer.Yes, Answer.NotApplicable, Answer.No)!.Code.ShouldBe("always-applies");

    [Fact]
    public void A_document_that_was_not_made_cannot_be_on_time() =>
        FaultOf(2, Answer.Yes, Answer.No, Answer.Yes)!.Code.ShouldBe("yes-without-what-it-requires");

    [Fact]
    public void A_document_that_was_not_made_may_count_as_late() => FaultOf(2, Answer.Yes, Answer.No, Answer.No).ShouldBeNull();

    private static Refusal? FaultOf(int question, params Answer[] answers) =>
        AnswerRules.FaultOf(CaseAssessment.Of(Given.ACase("C1"), Small, answers), question);
}
