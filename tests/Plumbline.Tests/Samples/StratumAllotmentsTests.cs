using Plumbline.Caseloads;
using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

/// <summary>
/// Who gives and who takes when a floor raises strata, worked out by hand from docs/methods/sampling.md: "the one furthest below its share first",
/// and it "lowers the stratum furthest above its share that no floor needs". In each the stratum that decides is not the first by name. Ten of a hundred are
/// drawn.
/// </summary>
public sealed class StratumAllotmentsTests
{
    [Theory]
    // Shares 0.6, 1.4 and 8, so 1, 1 and 8 at first: the second stratum is 0.4 below its share, the first as much above.
    [InlineData(2, "1 1 8")]
    [InlineData(3, "1 2 7")]
    [InlineData(4, "2 2 6")]
    public void A_floor_raises_the_stratum_furthest_below_its_share(int floor, string cases) =>
        Wanted([("female", "a", 6), ("female", "b", 14), ("male", "c", 80)], Given.AFloor("girls", floor, "${gender} = 'female'")).ShouldBe(cases);

    [Theory]
    // Shares 2, 3.4 and 4.6, so 2, 3 and 5 at first: the third is 0.4 above its share, then the second (3) less below than the third (4).
    [InlineData(2, "2 3 5")]
    [InlineData(3, "3 3 4")]
    [InlineData(4, "4 2 4")]
    public void A_floor_lowers_the_stratum_furthest_above_its_share(int floor, string cases) =>
        Wanted([("female", "a", 20), ("male", "c", 34), ("male", "d", 46)], Given.AFloor("girls", floor, "${gender} = 'female'")).ShouldBe(cases);

    [Fact]
    public void A_stratum_that_another_floor_needs_does_not_give()
    {
        // The second unit's boys stand furthest above their share, and its floor of five is just met: the first unit's give instead.
        Wanted(
            [("female", "a", 20), ("male", "c", 34), ("male", "d", 46)],
            Given.AFloor("girls", 3, "${gender} = 'female'"),
            Given.AFloor("unit d", 5, "${unit} = 'd'")).ShouldBe("3 2 5");
    }

    [Fact]
    public void A_stratum_gives_as_long_as_its_own_floor_has_some_to_spare() =>
        Wanted(
            [("female", "a", 20), ("male", "c", 34), ("male", "d", 46)],
            Given.AFloor("girls", 3, "${gender} = 'female'"),
            Given.AFloor("unit d", 4, "${unit} = 'd'")).ShouldBe("3 3 4");

    [Fact]
    public void A_stratum_that_is_read_whole_takes_no_more() =>
        Wanted([("female", "a", 2), ("female", "b", 10), ("male", "c", 88)], Given.AFloor("girls", 8, "${gender} = 'female'")).ShouldBe("2 6 2");

    [Fact]
    public void Floors_that_no_stratum_can_serve_are_refused_with_what_is_missing()
    {
        var drawn = Draw(
            [("female", "a", 20), ("male", "c", 34), ("male", "d", 46)],
            Given.AFloor("girls", 3, "${gender} = 'female'"),
            Given.AFloor("boys", 8, "${gender} = 'male'"));

        var refusal = drawn.Refusals.ShouldHaveSingleItem();
        refusal.Message.ShouldBe("floor girls wants 3 and stays 1 short: no stratum can give a case without breaking another floor");
        refusal.Suggestion.ShouldBe("lower a floor, or draw more than 10");
    }

    private static string Wanted((string Gender, string Unit, int Cases)[] strata, params Floor[] floors) =>
        string.Join(' ', Draw(strata, floors).Value.Allotments.Select(allotment => allotment.Wanted));

    private static Result<Drawn> Draw((string Gender, string Unit, int Cases)[] strata, params Floor[] floors)
    {
        var cases = strata.SelectMany(stratum =>
            Enumerable.Range(0, stratum.Cases).Select(number => Given.ACase($"{stratum.Unit}{number:00}", ("gender", stratum.Gender), ("unit", stratum.Unit))));
        return Draws.Draw(
            Caseload.Of(cases).Value, Given.ADesign(SampleMethod.Stratified, 10) with { StrataBy = ["gender", "unit"], Floors = floors }, "a seed");
    }
}
