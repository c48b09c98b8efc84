using Plumbline.Caseloads;
using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

/// <summary>
/// Which case of a reserve comes in, decided by one rule at a time. The expected ids were found by hand from docs/methods/sampling.md:
/// "the case of the reserve, of the same stratum, that breaks no floor and no cap; of several by the one that shares the most margin values with it, then by
/// the first". Each time the case that the rule keeps out stands first in the reserve and is the most alike.
/// </summary>
public sealed class ReplacementsTests
{
    private static readonly SampleDesign Design = Given.ADesign(SampleMethod.Stratified, 4) with
    {
        Margins = ["gender", "age_group", "sentence"],
        Reasons = [new ReplacementReason("transferred", new LocalText("Transferred"))],
    };

    private static readonly DrawnCase Leaving = One("OUT");

    [Fact]
    public void Nobody_of_another_stratum_comes_in_however_alike() =>
        WhoComesIn(Design, [], One("ALIKE") with { Stratum = "custody" }, One("OWN", gender: "male", age: "10-13", sentence: "order")).ShouldBe("OWN");

    /// <summary>Its stated probability would be untrue.</summary>
    [Fact]
    public void A_case_without_a_chance_never_comes_in_from_the_reserve()
    {
        WhoComesIn(Design, [], One("NEVER") with { Probability = 0 }, One("SOME", gender: "male", age: "10-13", sentence: "order")).ShouldBe("SOME");

        WhyNot(Drew(Design, [], One("NEVER") with { Probability = 0 })).ShouldContain("can come in");
    }

    [Fact]
    public void Nobody_comes_in_whose_practitioner_has_as_many_as_the_cap() =>
        WhoComesIn(
            Design with { Cap = new Cap("practitioner", 2) },
            [One("S1", worker: "W2"), One("S2", worker: "W2")],
            One("OVER", worker: "W2"),
            One("UNDER", gender: "male", worker: "W3")).ShouldBe("UNDER");

    [Fact]
    public void Who_brings_a_practitioner_just_to_the_cap_may_come_in() =>
        WhoComesIn(
            Design with { Cap = new Cap("practitioner", 2) },
            [One("S1", worker: "W2"), One("S2", worker: "W3")],
            One("LAST", worker: "W2"),
            One("OTHER", gender: "male", worker: "W4")).ShouldBe("LAST");

    [Fact]
    public void The_case_that_falls_out_leaves_a_place_of_its_practitioner() =>
        WhoComesIn(
            Design with { Cap = new Cap("practitioner", 2) },
            [One("S1", worker: "W1")],
            One("SAME", worker: "W1"),
            One("OTHER", gender: "male", worker: "W2")).ShouldBe("SAME");

    [Fact]
    public void A_case_without_practitioner_is_never_over_the_cap() =>
        WhoComesIn(
            Design with { Cap = new Cap("practitioner", 1) },
            [One("S1", worker: ""), One("S2", worker: "")],
            One("NOBODYS", worker: ""),
            One("OTHER", gender: "male", worker: "W2")).ShouldBe("NOBODYS");

    [Fact]
    public void Where_a_floor_needs_the_place_only_one_of_its_group_comes_in() =>
        WhoComesIn(
            Design with { Floors = [Given.AFloor("girls", 2, "${gender} = 'female'")] },
            [One("S1"), One("S2", gender: "male")],
            One("BOY", gender: "male"),
            One("GIRL", age: "10-13", sentence: "order")).ShouldBe("GIRL");

    [Fact]
    public void Where_enough_of_the_group_stay_anyone_may_come_in() =>
        WhoComesIn(
            Design with { Floors = [Given.AFloor("girls", 2, "${gender} = 'female'")] },
            [One("S1"), One("S2")],
            One("BOY", gender: "male"),
            One("GIRL", age: "10-13", sentence: "order")).ShouldBe("BOY");

    [Fact]
    public void Of_two_floors_neither_may_break() =>
        WhoComesIn(
            Design with { Floors = [Given.AFloor("girls", 1, "${gender} = 'female'"), Given.AFloor("orders", 1, "${sentence} = 'order'")] },
            [One("S1", gender: "male", sentence: "order")],
            One("BOY", gender: "male"),
            One("GIRL", age: "10-13", sentence: "order")).ShouldBe("GIRL");

    [Fact]
    public void The_one_most_alike_comes_in_before_those_that_stand_before_it() =>
        WhoComesIn(
            Design,
            [],
            One("NONE", gender: "male", age: "10-13", sentence: "order"),
            One("TWO", gender: "male"),
            One("ONE", gender: "male", age: "10-13")).ShouldBe("TWO");

    [Fact]
    public void Of_those_equally_alike_the_first_comes_in() =>
        WhoComesIn(
            Design,
            [],
            One("NONE", gender: "male", age: "10-13", sentence: "order"),
            One("FIRST", gender: "male"),
            One("SECOND", age: "10-13")).ShouldBe("FIRST");

    [Fact]
    public void A_case_comes_in_once_and_may_fall_out_again()
    {
        var drawn = Drew(Design, [One("OTHER")], One("R1"), One("R2", gender: "male"), One("R3", gender: "male", age: "10-13"));

        var replaced = Replacements.Make(
            drawn, [new Replacement("OUT", "transferred"), new Replacement("OTHER", "transferred"), new Replacement("R1", "transferred")]).Value;

        replaced.Exchanges.ShouldBe([
            new Exchange("OUT", "transferred", "R1"), new Exchange("OTHER", "transferred", "R2"), new Exchange("R1", "transferred", "R3"),
        ]);
        replaced.Sample.Select(one => one.Case.Id).ShouldBe(["R3", "R2"]);
    }

    [Fact]
    public void Who_was_replaced_already_is_named_and_nothing_is_replaced()
    {
        var made = Replacements.Make(Drew(Design, [], One("R1")), [new Replacement("OUT", "transferred"), new Replacement("OUT", "transferred")]);

        made.Refusals.ShouldHaveSingleItem().Message.ShouldBe("this case was replaced already");
    }

    [Fact]
    public void An_empty_reserve_and_one_that_no_rule_lets_in_are_told_apart()
    {
        var capped = Design with { Cap = new Cap("practitioner", 1) };

        WhyNot(Drew(Design, [], One("ELSEWHERE") with { Stratum = "custody" })).ShouldBe("the reserve of community is used up");
        WhyNot(Drew(capped, [One("S1", worker: "W2")], One("OVER", worker: "W2"))).ShouldBe(
            "none of the 1 cases left in the reserve of community can come in without breaking a floor or the cap");
    }

    private static string WhyNot(Drawn drawn) => Replacements.Make(drawn, [new Replacement("OUT", "transferred")]).Refusals.ShouldHaveSingleItem().Message;

    private static string WhoComesIn(SampleDesign design, DrawnCase[] staying, params DrawnCase[] reserve)
    {
        var replaced = Replacements.Make(Drew(design, staying, reserve), [new Replacement("OUT", "transferred")]).Value;
        replaced.Sample.Select(one => one.Case.Id).ShouldBe([replaced.Exchanges.Single().In, .. staying.Select(one => one.Case.Id)]);
        return replaced.Exchanges.Single().In;
    }

    private static Drawn Drew(SampleDesign design, DrawnCase[] staying, params DrawnCase[] reserve)
    {
        DrawnCase[] sample = [Leaving, .. staying];
        return new Drawn(Caseload.Of(sample.Concat(reserve).Select(one => one.Case)).Value, design, "by hand", sample, reserve, []);
    }

    private static DrawnCase One(string id, string gender = "female", string age = "14-15", string sentence = "reparation", string worker = "W1") =>
        new(Given.ACase(id, ("gender", gender), ("age_group", age), ("sentence", sentence), ("practitioner", worker)), "community", 0.5);
}
