using Plumbline.Instruments;
using Plumbline.Testing;
using Plumbline.Instruments.Rulesets;

namespace Plumbline.Tests.Instruments;

public sealed class InstrumentProofTests
{
    [Fact]
    public void An_unknown_name_in_a_condition_is_refused_with_the_nearest_one()
    {
        var fault = OnlyFaultOf(Given.AQuestion("plan_done"), Given.AQuestion("plan_good") with { Relevant = "${plan_dome} = 'yes'" });

        fault.Code.ShouldBe("unknown-name");
        fault.Subject.ShouldBe("plan_good");
        fault.Suggestion.ShouldBe("did you mean plan_done?");
    }

    [Fact]
    public void A_value_that_no_answer_can_have_is_refused() =>
        OnlyFaultOf(Given.AQuestion("a"), Given.AQuestion("b") with { Relevant = "${a} = 'yess'" }).Suggestion.ShouldBe("did you mean yes?");

    [Fact]
    public void Questions_that_wait_for_each_other_are_refused()
    {
        var refused = Given.ADraft(
            Given.AQuestion("a") with { Relevant = "${b} = 'yes'" },
            Given.AQuestion("b") with { Relevant = "${c} = 'yes'" },
            Given.AQuestion("c") with { Relevant = "${a} = 'yes'" }).Prove();

        refused.Refusals.Select(refusal => refusal.Code).ShouldBe(["routing-cycle", "routing-cycle", "routing-cycle"]);
        refused.Refusals[0].Message.ShouldBe("waits for itself through b");
    }

    [Fact]
    public void Names_that_differ_only_in_capitals_are_one_field_of_a_form_and_are_refused() =>
        Given.ADraft(Given.AQuestion("q1"), Given.AQuestion("Q1"))
            .Prove().Refusals
            .ShouldContain(refusal => refusal.Code == "name-alike" && refusal.Subject == "q1");

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var refused = Given.ADraft(
            Given.AQuestion("a") with { Criterion = "1.9" },
            Given.AQuestion("a") with { Themes = ["safegarding"] },
            Given.AQuestion("b") with { Phase = "costody" },
            Given.AQuestion("c") with { ProducedBy = "missing" },
            Given.AQuestion("custody"),
            Given.AQuestion("d") with { Criterion = null },
            Given.AQuestion("e") with { Role = QuestionRole.Descriptive, Themes = ["safeguarding"] },
            Given.AQuestion("f") with { Choices = "judgment" }).Prove();

        refused.Refusals.Select(refusal => refusal.Code).ShouldBe(
        [
            "name-twice", "name-taken", "unknown-criterion", "unknown-headline-theme", "scored-without-criterion",
            "theme-without-score", "unknown-list-of-choices", "unknown-phase", "unknown-question",
        ]);
    }

    [Theory]
    [InlineData(75, 60, 45, 10, "bands-gap")]
    [InlineData(75, 60, 60, 0, "bands-overlap")]
    [InlineData(101, 60, 45, 0, "band-out-of-reach")]
    public void Comments_leave_no_gap_and_do_not_overlap(int first, int second, int third, int last, string code)
    {
        int[] lines = [first, second, third, last];

        var draft = Given.ADraft() with { Rules = PooledShare.Of([.. lines.Select((line, index) => new Band($"W{index}", new LocalText($"W{index}"), line))]) };

        draft.Prove().Refusals.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(75, "MINIMUM")]
    [InlineData(74, "MODERATE")]
    [InlineData(60, "MODERATE")]
    [InlineData(59, "SUBSTANTIAL")]
    [InlineData(45, "SUBSTANTIAL")]
    [InlineData(44, "DRASTIC")]
    [InlineData(0, "DRASTIC")]
    public void The_comment_is_decided_on_the_printed_percentage(int percent, string word) =>
        Given.AnInstrument(Given.AQuestion("a")).Rules.OfPrintedPercent!.Of(percent).Word.ShouldBe(word);

    private static Refusal OnlyFaultOf(params IReadOnlyList<Question> questions) => Given.ADraft(questions).Prove().Refusals.ShouldHaveSingleItem();
}
