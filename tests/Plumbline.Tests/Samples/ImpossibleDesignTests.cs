using Plumbline.Caseloads;
using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

public sealed class ImpossibleDesignTests
{
    private static readonly SampleDesign Simple = Given.ADesign(SampleMethod.Simple, 20);

    public static TheoryData<SampleDesign, string, string> Designs() => new()
    {
        { Given.ADesign(SampleMethod.Simple, 61), "size-too-large", "61 cases are wanted and the caseload holds 60: 1 too few" },
        { Given.ADesign(SampleMethod.Simple, 55) with
        {
            Buffer = 0.2m,
        }, "size-too-large", "66 cases are wanted with the buffer and the caseload holds 60: 6 too few" },
        { Simple with { Floors = [Given.AFloor("others", 9, "${gender} = 'other'")] }, "floor-too-high", "floor others wants 9 cases and the caseload holds " },
        { Simple with
        {
            Floors = [Given.AFloor("boys", 21, "${gender} = 'male'")],
        }, "floor-too-high", "floor boys wants 21 cases of a sample of 20: 1 too many" },
        { Simple with
        {
            Cap = new Cap("practitioner", 3),
        }, "cap-too-tight", "with at most 3 cases of each practitioner the sample can have 18 of 20 cases: 2 too few" },
        { Simple with
        {
            Floors = [Given.AFloor("boys", 19, "${gender} = 'male'"), Given.AFloor("girls", 3, "${gender} = 'female'")],
        }, "design-cannot-be-met", "cases" },
        { Given.ADesign(SampleMethod.Stratified, 20) with
        {
            StrataBy = ["gender"],
            Floors = [Given.AFloor("boys", 19, "${gender} = 'male'"), Given.AFloor("girls", 3, "${gender} = 'female'")],
        }, "floors-too-high", "short" },
        { Given.ADesign(SampleMethod.Stratified, 20) with
        {
            StrataBy = ["gender"], Floors = [Given.AFloor("custody", 3, "${sentence_group} = 'custody'")],
        }, "floor-cuts-stratum", "holds for some cases of stratum" },
        { Given.ADesign(SampleMethod.Balanced, 20) with { Margins = ["gendre"] }, "field-unknown", "no case of the caseload has a gendre" },
        { Given.ADesign(SampleMethod.Balanced, 20), "design-shape", "a balanced design needs margins" },
    };

    [Theory]
    [MemberData(nameof(Designs))]
    public void It_is_refused_saying_which_and_by_how_much(SampleDesign design, string code, string message)
    {
        var drawn = Draws.Draw(Given.ACaseload(60, practitioners: 6), design, "seed");

        drawn.IsRefused.ShouldBeTrue();
        drawn.Refusals.ShouldContain(refusal => refusal.Code == code);
        drawn.Refusals.ShouldContain(refusal => refusal.Message.Contains(message, StringComparison.Ordinal));
    }

    /// <summary>Scaling alone comes to such a sample only in the limit, so that it was once refused as one that cannot be met.</summary>
    [Theory]
    [InlineData(20, 0)]
    [InlineData(15, 5)]
    public void Floors_that_take_up_the_whole_sample_draw_from_their_groups_alone_and_it_is_said_who_has_no_chance(int boys, int girls)
    {
        var caseload = Given.ACaseload(60);
        var floors = new[] { Given.AFloor("boys", boys, "${gender} = 'male'"), Given.AFloor("girls", girls, "${gender} = 'female'") };

        var drawn = Draws.Draw(caseload, Simple with { Floors = [.. floors.Where(floor => floor.AtLeast > 0)] }, "seed").Value;

        drawn.Sample.Count(one => one.Case.Find("gender") == "male").ShouldBe(boys);
        drawn.Sample.Count(one => one.Case.Find("gender") == "female").ShouldBe(girls);
        var males = caseload.Cases.Count(one => one.Find("gender") == "male");
        drawn.Probabilities.Zip(caseload.Cases).Where(pair => pair.Second.Find("gender") == "male")
            .ShouldAllBe(pair => Math.Abs(pair.First - ((double)boys / males)) < 1e-9);
        var outside = caseload.Cases.Count(one => one.Find("gender") != "male" && (girls == 0 || one.Find("gender") != "female"));
        drawn.Warnings.Select(warning => warning.Code).ShouldBe(outside > 0 ? ["no-chance"] : []);
        outside.ShouldBe(drawn.Probabilities.Count(chance => chance == 0));
    }

    /// <summary>By a floor that takes no part, and two that fill the sample together.</summary>
    [Fact]
    public void Floors_fill_a_sample_together_though_another_among_them_does_not()
    {
        var floors = new[]
        {
            Given.AFloor("custody", 1, "${sentence_group} = 'custody'"), Given.AFloor("boys", 12, "${gender} = 'male'"),
            Given.AFloor("girls", 8, "${gender} = 'female'"),
        };
        var cases = Enumerable.Range(1, 60).Select(number => Given.ACase(
            $"P{number:00}", ("gender", number % 3 == 0 ? "other" : number % 3 == 1 ? "male" : "female"),
            ("sentence_group", number < 9 ? "custody" : "community")));

        var drawn = Draws.Draw(Caseload.Of(cases).Value, Simple with { Floors = [.. floors] }, "seed").Value;

        drawn.Sample.ShouldAllBe(one => one.Case.Find("gender") != "other");
        drawn.Probabilities.Count(chance => chance == 0).ShouldBe(20);
    }

    [Fact]
    public void A_stratum_without_a_chance_is_a_warning()
    {
        var drawn = Draws.Draw(Given.ACaseload(400), Given.ADesign(SampleMethod.Stratified, 20) with { StrataBy = ["gender"] }, "seed").Value;

        drawn.Warnings.ShouldContain(warning => warning.Code == "no-chance" && warning.Subject == "other");
    }

    [Theory]
    [InlineData(1, "the one case of other cannot be drawn: its share of the sample rounds to no case")]
    [InlineData(2, "none of the 2 cases of other can be drawn: its share of the sample rounds to no case")]
    public void The_warning_says_not_in_each_number(int others, string message)
    {
        var cases = Enumerable.Range(1, 400).Select(number => Given.ACase($"P{number:00000}", ("gender", number <= others ? "other" : "male")));

        var drawn = Draws.Draw(Caseload.Of(cases).Value, Given.ADesign(SampleMethod.Stratified, 20) with { StrataBy = ["gender"] }, "seed").Value;

        drawn.Warnings.Single(warning => warning.Code == "no-chance").Message.ShouldBe(message);
    }

    [Fact]
    public void Nobody_is_dropped_for_a_recorded_gender()
    {
        var caseload = Given.ACaseload(400);
        var design = Given.ADesign(SampleMethod.Nested, 38) with
        {
            Strata = [new Stratum("male", "", Given.AFloor("m", 1, "${gender} = 'male'").Condition), new Stratum("others", null, null)],
        };

        var drawn = Draws.Draw(caseload, design, "seed").Value;

        drawn.Probabilities.ShouldAllBe(probability => probability > 0);
    }
}
