using CsCheck;
using Plumbline.Instruments.Aids;
using Plumbline.Instruments.Drafts;
using Plumbline.Testing;

namespace Plumbline.Tests.Instruments.Aids;

public sealed class AidTests
{
    private const string Rule = "if(${points} >= 33 or ${custody} = 'yes', 'yes', if(${points} >= 15 and ${points} < 20, 'yes', 'no'))";

    [Theory]
    [InlineData("0", "no", "no")]
    [InlineData("15", "no", "yes")]
    [InlineData("20", "no", "no")]
    [InlineData("33", "no", "yes")]
    [InlineData("0", "yes", "yes")]
    public void An_aid_ends_in_the_outcome_of_its_rule(string points, string custody, string outcome) =>
        AnAid(Rule).Outcome(new Dictionary<string, string> { ["points"] = points, ["custody"] = custody })!.Name.ShouldBe(outcome);

    [Fact]
    public void An_aid_waits_for_everything_it_asks_for()
    {
        var known = new Dictionary<string, string> { ["custody"] = "yes", ["points"] = "" };

        AnAid(Rule).Outcome(known).ShouldBeNull();
        AnAid(Rule).Wanting(known).ShouldBe(["points"]);
    }

    [Fact]
    public void A_number_outside_its_range_is_refused()
    {
        AnAid(Rule).FaultOf("points", "65")!.Message.ShouldBe("points is a whole number from 0 to 64, not \"65\"");
        AnAid(Rule).FaultOf("points", "2.5").ShouldNotBeNull();
        AnAid(Rule).FaultOf("points", "64").ShouldBeNull();
    }

    [Theory]
    [InlineData("if(${points} >= 33, 'yes', 'maybe')", "unknown-outcome")]
    [InlineData("'yes'", "outcome-never-reached")]
    [InlineData("if(${poinst} >= 33, 'yes', 'no')", "unknown-name")]
    [InlineData("if(${custody} >= 33, 'yes', 'no')", "not-a-number")]
    [InlineData("if(${custody} = 'yse', 'yes', 'no')", "unknown-value")]
    [InlineData("if(${points} >= 33, 'yes')", "calculation-unreadable")]
    [InlineData("if(${points} >= 'x', 'yes', 'no')", "calculation-unreadable")]
    [InlineData("${points} + 1", "calculation-unreadable")]
    [InlineData("if(${points} >= 33, 'yes', 'no') and", "calculation-unreadable")]
    public void A_rule_that_cannot_be_followed_is_refused(string rule, string code) =>
        ADraft(rule).Prove().Refusals.Select(refusal => refusal.Code).Distinct().ShouldContain(code);

    [Fact]
    public void A_rule_nested_so_as_to_exhaust_the_machine_is_refused()
    {
        CalculationParser.Parse(string.Concat(Enumerable.Repeat("if(${a} = 1, 'yes', ", 10_000))).Refusals
            .ShouldHaveSingleItem().Message
            .ShouldContain("nested more than 32 levels");
        CalculationParser.Parse("if(" + new string('(', 10_000)).Refusals.ShouldHaveSingleItem().Message.ShouldContain("nested more than 32 levels");
    }

    [Fact]
    public void An_aid_beside_no_question_and_with_a_taken_name_is_refused() =>
        (ADraft(Rule) with { Aids = [ADraft(Rule).Aids[0] with { Beside = "b", Name = "a" }] })
            .Prove().Refusals
            .Select(refusal => refusal.Code)
            .ShouldBe(["name-taken", "unknown-question"]);

    [Fact]
    public void Every_pair_of_values_has_one_outcome()
    {
        var aid = ADraft("if(${points} >= 33 or ${custody} = 'yes', 'yes', 'no')").Prove().Value.AidsBeside("a").ShouldHaveSingleItem();

        Gen.Int[0, 64].Select(Gen.Bool).Sample((points, custody) =>
            aid.Outcome(new Dictionary<string, string> { ["points"] = $"{points}", ["custody"] = custody ? "yes" : "no" })!.Name == (points >= 33 || custody
                ? "yes"
                : "no"));
    }

    private static InstrumentDraft ADraft(string rule) => Given.ADraft(Given.AQuestion("a")) with
    {
        Aids =
        [
            new Aid("level", new LocalText("Level"), "a", "yes_no", rule)
            {
                Source = new LocalText("A rule of this test"),
                Inputs = [new AidInput("points", new LocalText("Points"), 0, 64)],
            },
        ],
    };

    private static CompiledAid AnAid(string rule) => ADraft(rule).Prove().Value.Aids[0];
}
