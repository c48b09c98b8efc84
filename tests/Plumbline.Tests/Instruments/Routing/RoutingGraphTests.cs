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

    private static readonly Gen<Answer> AnAnswer = AnyAnswer.OfJudgement;

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
    public void The_conditions_of_groups_hold_for_all_of_their_questions()
    {
        var draft = Given.ADraft(
            Given.AQuestion("gate"),
            Given.AQuestion("inner") with { Group = "inner" },
            Given.AQuestion("own") with { Group = "outer", Relevant = "${inner} = 'yes'" });
        var instrument = (draft with
        {
            Groups = [
                new QuestionGroup("outer") { Relevant = "${gate} = 'yes'" }, new QuestionGroup("inner") { Relevant = "${custody} = 'yes'", Within = "outer" },
            ],
        }).Prove().Value;

        Open("yes", Answer.Yes, Answer.Yes).ShouldBe([true, true, true]);
        Open("no", Answer.Yes, Answer.Yes).ShouldBe([true, false, false]);
        Open("yes", Answer.No, Answer.Yes).ShouldBe([true, false, false]);
        Open("yes", Answer.Yes, Answer.No).ShouldBe([true, true, false]);
        instrument.Draft.ConditionOf(instrument.Questions[1]).ShouldBe("${gate} = 'yes' and ${custody} = 'yes'");

        bool[] Open(string custody, Answer gate, Answer inner)
        {
            var read = CaseAssessment.Of(Given.ACase("C1", ("custody", custody)), instrument, [gate, inner, Answer.Missing]);
            return [read.IsOpen(0), read.IsOpen(1), read.IsOpen(2)];
        }
    }

    [Fact]
    public void What_was_not_answered_and_what_routing_closed_are_blank()
    {
        var instrument = Given.AnInstrument(
            Given.AQuestion("gate"),
            Given.AQuestion("behind") with { Relevant = "${gate} = 'yes'" },
            Given.AQuestion("blank") with { Relevant = "${behind} = ''" },
            Given.AQuestion("first") with { Relevant = "coalesce(${behind}, ${gate}) = 'no'" });

        CaseAssessment.Of(Given.ACase("C1"), instrument, [Answer.No, Answer.Yes, Answer.Missing, Answer.Missing]).IsOpen(2).ShouldBeTrue();
        CaseAssessment.Of(Given.ACase("C1"), instrument, [Answer.No, Answer.Yes, Answer.Missing, Answer.Missing]).IsOpen(3).ShouldBeTrue();
        CaseAssessment.Of(Given.ACase("C1"), instrument, [Answer.Yes, Answer.Missing, Answer.Missing, Answer.Missing]).IsOpen(2).ShouldBeTrue();
        CaseAssessment.Of(Given.ACase("C1"), instrument, [Answer.Yes, Answer.NotApplicable, Answer.Missing, Answer.Missing]).IsOpen(2).ShouldBeFalse();
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
