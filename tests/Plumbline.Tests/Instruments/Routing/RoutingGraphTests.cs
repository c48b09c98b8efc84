using CsCheck;
using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Testing;

namespace Plumbline.Tests.Instruments.Routing;

public sealed class RoutingGraphTests
{
    private static readonly Instrument Chain = Given.AnInstrument(
        Given.AQuestion("needed"),
        Given.AQuestion("done") with { Relevant = "${needed} = 'yes'" },
        Given.AQuestion("on_time") with { Relevant = "${done} = 'yes' or ${in_custody} = 'yes'" },
        Given.AQuestion("in_custody") with { Phase = "custody" },
        Given.AQuestion("good") with { ProducedBy = "done", NotProduced = NotProduced.LeavesBase },
        Given.AQuestion("overseen") with { Relevant = "not(${good} = 'no')" });

    private static readonly Gen<Answer> AnAnswer = Gen.Enum<Answer>();

    [Fact]
    public void A_question_hidden_behind_a_hidden_question_is_hidden_too()
    {
        var read = CaseAssessment.Of(Given.ACase("C1", ("custody", "no")), Chain, [Answer.No, Answer.Yes, Answer.Yes, Answer.Missing, Answer.Yes, Answer.Yes]);

        read.IsOpen(1).ShouldBeFalse();
        read.Counted(2).ShouldBe(Answer.NotApplicable);
        read.Recorded(2).ShouldBe(Answer.Yes);
        read.IsOpen(4).ShouldBeFalse();
        read.IsOpen(5).ShouldBeTrue();
    }

    [Fact]
    public void A_question_of_a_phase_is_closed_for_cases_outside_it()
    {
        var inCustody = CaseAssessment.Of(Given.ACase("C1", ("custody", "yes")), Chain, new Answer[6]);
        var inCommunity = CaseAssessment.Of(Given.ACase("C2", ("custody", "no")), Chain, new Answer[6]);

        inCustody.IsOpen(3).ShouldBeTrue();
        inCommunity.IsOpen(3).ShouldBeFalse();
    }

    [Fact]
    public void Routing_again_after_each_answer_is_the_same_as_routing_the_whole_case() =>
        Gen.Select(Gen.Int[0, 5], AnAnswer).Array[1, 40].Sample(edits =>
        {
            var @case = Given.ACase("C1", ("custody", "yes"));
            var step = CaseAssessment.Of(@case, Chain, new Answer[6]);
            foreach (var (question, answer) in edits)
            {
                step.Record(question, answer);
            }

            var whole = CaseAssessment.Of(@case, Chain, Enumerable.Range(0, 6).Select(step.Recorded).ToArray());
            for (var question = 0; question < 6; question++)
            {
                step.Counted(question).ShouldBe(whole.Counted(question));
                step.IsOpen(question).ShouldBe(whole.IsOpen(question));
            }
        });
}
