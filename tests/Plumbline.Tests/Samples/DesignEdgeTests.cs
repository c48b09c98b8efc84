using Plumbline.Caseloads;
using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

/// <summary>Designs that a caseload can just meet, and those that miss by one; the caseload is 10 girls and 20 boys, six to a practitioner, counted by
/// hand.</summary>
public sealed class DesignEdgeTests
{
    private static readonly SampleDesign Simple = Given.ADesign(SampleMethod.Simple, 12);

    private static readonly Stratum Girls = new("girls", "${gender} = 'female'", Given.AFloor("g", 1, "${gender} = 'female'").Condition);

    private static readonly Caseload ThirtyCases = Caseload.Of(Enumerable.Range(0, 30).Select(number =>
        Given.ACase($"P{number:00}", ("gender", number < 10 ? "female" : "male"), ("practitioner", $"W{number % 5}"), ("unit", $"U{number % 2}")))).Value;

    [Fact]
    public void Every_case_of_a_caseload_may_be_wanted()
    {
        CodesOf(Given.ADesign(SampleMethod.Simple, 30)).ShouldBeEmpty();
        CodesOf(Given.ADesign(SampleMethod.Simple, 31)).ShouldBe(["size-too-large"]);
        CodesOf(Given.ADesign(SampleMethod.Simple, 1)).ShouldBeEmpty();
        CodesOf(Given.ADesign(SampleMethod.Simple, 0)).ShouldBe(["size-too-small"]);
    }

    [Fact]
    public void A_floor_may_want_its_whole_group_or_the_whole_sample()
    {
        CodesOf(Simple with { Floors = [Given.AFloor("girls", 10, "${gender} = 'female'")] }).ShouldBeEmpty();
        CodesOf(Simple with { Floors = [Given.AFloor("girls", 11, "${gender} = 'female'")] }).ShouldBe(["floor-too-high"]);
        CodesOf(Simple with { Floors = [Given.AFloor("boys", 12, "${gender} = 'male'")] }).ShouldNotContain("floor-too-high");
        CodesOf(Simple with { Floors = [Given.AFloor("boys", 13, "${gender} = 'male'")] }).ShouldBe(["floor-too-high"]);
    }

    [Fact]
    public void Five_practitioners_with_three_cases_each_give_fifteen()
    {
        var capped = Given.ADesign(SampleMethod.Simple, 15) with { Cap = new Cap("practitioner", 3) };

        CodesOf(capped).ShouldBeEmpty();
        CodesOf(Given.ADesign(SampleMethod.Simple, 16) with { Cap = new Cap("practitioner", 3) }).ShouldBe(["cap-too-tight"]);
    }

    /// <summary>Each of the five practitioners has two girls, so with one case each there is room for five.</summary>
    [Fact]
    public void A_floor_under_a_cap_has_the_room_that_the_cap_leaves()
    {
        var capped = Given.ADesign(SampleMethod.Simple, 5) with { Cap = new Cap("practitioner", 1) };

        CodesOf(capped with { Floors = [Given.AFloor("girls", 5, "${gender} = 'female'")] }).ShouldNotContain("cap-too-tight");
        FaultsOf(Given.ADesign(SampleMethod.Simple, 10) with { Cap = new Cap("practitioner", 1), Floors = [Given.AFloor("girls", 6, "${gender} = 'female'")] })
            .ShouldContain("cap-too-tight: with the cap of 1 floor girls can have 5 of the 6 cases it wants: 1 too few");
    }

    [Fact]
    public void Cases_without_a_practitioner_are_not_capped()
    {
        var caseload = Caseload.Of(Enumerable.Range(0, 10).Select(number => Given.ACase($"P{number}", ("practitioner", number < 6 ? "" : "W1")))).Value;

        Draws.Draw(caseload, Given.ADesign(SampleMethod.Simple, 7) with { Cap = new Cap("practitioner", 1) }, "seed").IsRefused.ShouldBeFalse();
        Draws.Draw(caseload, Given.ADesign(SampleMethod.Simple, 8) with { Cap = new Cap("practitioner", 1) }, "seed").Refusals
            .Select(fault => fault.Code)
            .ShouldBe(["cap-too-tight"]);
    }

    [Fact]
    public void What_does_not_go_together_is_refused()
    {
        var nested = Given.ADesign(SampleMethod.Nested, 12) with { Strata = [new Stratum("all", null, null)], Levels = ["unit", "practitioner"] };

        CodesOf(nested).ShouldBeEmpty();
        CodesOf(nested with { Cap = new Cap("practitioner", 4) }).ShouldBeEmpty();
        FaultsOf(nested with { Cap = new Cap("unit", 4) }).ShouldBe(["design-shape: the last level must be the field of the cap, unit"]);
        FaultsOf(nested with { Levels = [], Cap = new Cap("unit", 4) }).ShouldBe(["design-shape: the last level must be the field of the cap, unit"]);
        FaultsOf(nested with { Floors = [Given.AFloor("girls", 1, "${gender} = 'female'")] }).ShouldBe(["design-shape: a nested design takes no floors"]);
        FaultsOf(nested with { Strata = [] }).ShouldBe(["design-shape: a nested design needs strata"]);
        FaultsOf(Simple with { Levels = ["unit"] }).ShouldBe(["design-shape: a simple design has no levels"]);
        FaultsOf(Simple with { StrataBy = ["unit"] }).ShouldBe(["design-shape: a simple design has no strata"]);
        FaultsOf(Given.ADesign(SampleMethod.Stratified, 12)).ShouldBe(["design-shape: a stratified design needs strata"]);
        FaultsOf(Given.ADesign(SampleMethod.Stratified, 12) with { StrataBy = ["unit"], Strata = [Girls] }).ShouldContain(
            "design-shape: strata come from fields or from conditions, not from both");
    }

    [Fact]
    public void Cases_of_no_stratum_are_counted()
    {
        FaultsOf(Given.ADesign(SampleMethod.Stratified, 12) with { Strata = [Girls] }).ShouldBe(["no-stratum: 20 cases belong to no stratum"]);
        CodesOf(Given.ADesign(SampleMethod.Stratified, 12) with { Strata = [Girls, new Stratum("others", null, null)] }).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_drawn_without_a_seed() =>
        Draws.Draw(ThirtyCases, Simple, " ").Refusals.ShouldHaveSingleItem().Code.ShouldBe("seed-missing");

    /// <summary>12 of 30 with a reserve of a half: a simple one of 6; by strata, 4 girls and 8 boys leave 2 and 4.</summary>
    [Fact]
    public void The_reserve_is_a_share_of_the_sample_stratum_by_stratum()
    {
        Draws.Draw(ThirtyCases, Simple, "seed").Value.Reserve.Count.ShouldBe(6);
        Draws.Draw(ThirtyCases, Simple with { Reserve = 0.3m }, "seed").Value.Reserve.Count.ShouldBe(4, "3.6 rounded up");

        var drawn = Draws.Draw(ThirtyCases, Given.ADesign(SampleMethod.Stratified, 12) with { StrataBy = ["gender"] }, "seed").Value;
        (drawn.Sample.Count(one => one.Stratum == "female"), drawn.Sample.Count(one => one.Stratum == "male")).ShouldBe((4, 8));
        (drawn.Reserve.Count(one => one.Stratum == "female"), drawn.Reserve.Count(one => one.Stratum == "male")).ShouldBe((2, 4));
        drawn.Sample.ShouldAllBe(one => Math.Abs(one.Probability - 0.4) < 1e-12);
        drawn.Warnings.ShouldBeEmpty();
    }

    private static List<string> CodesOf(SampleDesign design) => [.. Draws.Draw(ThirtyCases, design, "seed").Refusals.Select(fault => fault.Code)];

    private static List<string> FaultsOf(SampleDesign design) =>
        [.. Draws.Draw(ThirtyCases, design, "seed").Refusals.Select(fault => $"{fault.Code}: {fault.Message}")];
}
