using Plumbline.Instruments;
using Plumbline.Instruments.Checks;
using Plumbline.Testing;

namespace Plumbline.Tests.Instruments.Checks;

public sealed class InstrumentCheckTests
{
    private static readonly InstrumentCheck Check = InstrumentCheck.Of(Given.AnInstrument(
        Given.AQuestion("needed") with { Criterion = null, Role = QuestionRole.Routing },
        Given.AQuestion("done") with { Relevant = "${needed} = 'yes'", Themes = ["safeguarding"] },
        Given.AQuestion("good") with { Relevant = "${done} = 'yes'", Phase = "custody" },
        Given.AQuestion("other", "1.2")));

    [Fact]
    public void Questions_are_counted_by_criterion_phase_and_theme()
    {
        Check.Criteria.Select(line => (line.Criterion, line.Questions, line.Scored, line.KeyQuestions, line.Routing))
            .ShouldBe([(null, 1, 0, 0, 1), ("1.1", 2, 2, 1, 0), ("1.2", 1, 1, 0, 0), ("2.1", 0, 0, 0, 0)]);
        Check.Phases.ShouldBe(new Dictionary<string, int> { ["all"] = 3, ["custody"] = 1 });
        Check.Themes.ShouldBe(new Dictionary<string, int> { ["safeguarding"] = 1 });
    }

    [Fact]
    public void The_longest_run_of_routing_and_its_widest_opener_are_named()
    {
        Check.Depth.ShouldBe(3);
        Check.WidestOpener.ShouldBe(("needed", 2));
    }

    [Fact]
    public void What_is_allowed_and_odd_is_named() => Check.Oddities.ShouldBe(["criterion 2.1 has no scored question and can have no score"]);

    [Fact]
    public void Each_rule_says_at_how_many_things_it_looked() => Check.Done.ShouldAllBe(done => done.Rule.Length > 0 && done.Looked >= 0);

    [Fact]
    public void An_instrument_without_questions_is_shown_as_one()
    {
        var check = InstrumentCheck.Of(Given.AnInstrument());

        check.WidestOpener.ShouldBeNull();
        check.Oddities.ShouldContain("the instrument has no question; nothing can be assessed with it");
    }
}
