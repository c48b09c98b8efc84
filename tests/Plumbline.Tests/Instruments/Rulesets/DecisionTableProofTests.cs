using CsCheck;
using Plumbline.Instruments;
using Plumbline.Instruments.Rulesets.Tables;
using Plumbline.Testing;

namespace Plumbline.Tests.Instruments.Rulesets;

public sealed class DecisionTableProofTests
{
    private static readonly Question Applies = Given.AQuestion("applies") with { MayBeNotApplicable = false };
    private static readonly Question Services = Given.AQuestion("services") with { MayBeNotApplicable = false, Relevant = "${applies} = 'yes'" };
    private static readonly Question Needed = Given.AQuestion("needed") with { MayBeNotApplicable = false, Relevant = "${services} = 'no'" };

    [Fact]
    public void A_table_with_a_row_for_every_set_of_answers_is_sound() => FaultsOf(
        Row(ItemRating.Outside, ("applies", "no")),
        Row(ItemRating.Met, ("services", "yes")),
        Row(ItemRating.Met, ("services", "no"), ("needed", "yes")),
        Row(ItemRating.Unmet, ("services", "no"), ("needed", "no"))).ShouldBeEmpty();

    [Fact]
    public void The_row_that_a_published_tool_had_lost_is_found_and_printed() => FaultsOf(
        Row(ItemRating.Outside, ("applies", "no")),
        Row(ItemRating.Met, ("services", "yes")),
        Row(ItemRating.Unmet, ("services", "no"), ("needed", "no"))).ShouldBe(["no row for applies = yes, services = no, needed = yes (item)"]);

    [Fact]
    public void A_doubled_row_is_found_and_printed() => FaultsOf(
        Row(ItemRating.Outside, ("applies", "no")),
        Row(ItemRating.Met, ("services", "yes")),
        Row(ItemRating.Met, ("services", "no"), ("needed", "yes")),
        Row(ItemRating.Unmet, ("services", "no"))).ShouldBe(["rows 3 and 4 both hold for applies = yes, services = no, needed = yes (item)"]);

    [Fact]
    public void A_row_that_no_case_can_reach_is_found() => FaultsOf(
        Row(ItemRating.Outside, ("applies", "no")),
        Row(ItemRating.Met, ("services", "yes")),
        Row(ItemRating.Met, ("services", "no"), ("needed", "yes")),
        Row(ItemRating.Unmet, ("services", "no"), ("needed", "no")),
        Row(ItemRating.Unmet, ("applies", "no"), ("services", "yes"))).ShouldBe(["row 5 holds for no set of answers that can be given (item)"]);

    [Fact]
    public void An_unknown_question_is_named_with_the_nearest() =>
        FaultsOf(Row(ItemRating.Met, ("servics", "yes"))).Single().ShouldContain("did you mean services");

    [Fact]
    public void A_sound_table_stops_being_sound_when_any_row_is_taken_out() => Gen.Int[0, 3].Sample(left =>
    {
        DecisionRow[] rows =
        [
            Row(ItemRating.Outside, ("applies", "no")),
            Row(ItemRating.Met, ("services", "yes")),
            Row(ItemRating.Met, ("services", "no"), ("needed", "yes")),
            Row(ItemRating.Unmet, ("services", "no"), ("needed", "no")),
        ];

        FaultsOf([.. rows[..left], .. rows[(left + 1)..]]).ShouldHaveSingleItem().ShouldStartWith("no row for");
    });

    [Fact]
    public void An_outcome_without_a_row_for_some_counts_is_refused()
    {
        var outcome = new Outcome(
            "permanency",
            new LocalText("Permanency"),
            ["a", "b", "c"],
            [new OutcomeRow(new CountRange(1, 9), new CountRange(0, 1), "best"), new OutcomeRow(new CountRange(0, 0), new CountRange(1, 9), "not")]);

        outcome.FaultsOf(["a", "b", "c"], ["best", "not"]).Select(fault => fault.Message).ShouldBe(["no row for 1 met and 2 unmet"]);
    }

    private static List<string> FaultsOf(params DecisionRow[] rows)
    {
        var table = new DecisionTable("item", new LocalText("Item"), ["applies", "services", "needed"], rows);
        var rules = new DecisionTables([table], [], [], 95, new LocalText("Reached"), new LocalText("Missed"));
        return [.. (Given.ADraft(Applies, Services, Needed) with { Rules = rules }).Prove().Refusals.Select(refusal => refusal.ToString())];
    }

    private static DecisionRow Row(ItemRating rating, params (string Question, string Answer)[] when) =>
        new(when.ToDictionary(pair => pair.Question, pair => (IReadOnlyList<Answer>)[Answers.FromCode(pair.Answer)!.Value]), rating);
}
