using CsCheck;
using Plumbline.Programmes;

namespace Plumbline.Tests.Programmes;

public sealed class FunnelTests
{
    [Fact]
    public void The_snapshot_is_lowest_highest_and_average_half_up_without_reinspections()
    {
        AreaScores[] areas =
        [
            Area("A", 37),
            Area("B", 68),
            Area("C", 90),
            Area("D", 91),
            Area("E", 20) with { IsReinspection = true },
            new AreaScores("F", "", null, null, false, new Dictionary<string, int>()),
        ];

        var row = Snapshot.Of(new LocalText("to date"), areas, ["safeguarding", "risk-of-harm"]).Rows.Single();

        (row.Lowest, row.Highest, row.Average).ShouldBe((37, 91, 72));
    }

    [Fact]
    public void Areas_that_differ_as_samples_do_leave_no_over_dispersion_and_none_outside()
    {
        var funnel = Funnel.Of("safeguarding", [.. Enumerable.Range(0, 20).Select(i => Area($"A{i}", 63 + (i % 5)))])!;

        funnel.OverDispersion.ShouldBe(1);
        funnel.Points.ShouldAllBe(point => !point.IsUnusual);
    }

    [Fact]
    public void Over_dispersion_is_the_mean_square_of_the_standardised_scores()
    {
        var funnel = Funnel.Of("safeguarding", [.. Enumerable.Range(0, 8).Select(i => Area($"A{i}", i % 2 == 0 ? 45 : 75))])!;

        funnel.OverDispersion.ShouldBe(15 * 15 / (60 * 40 / (38 * Funnel.JudgementsPerCase)), 1e-9);
        funnel.Points.ShouldAllBe(point => Math.Abs(Math.Abs(point.Away) - 1) < 1e-9);
    }

    [Fact]
    public void One_area_far_from_all_others_is_outside_and_does_not_hide_itself()
    {
        var funnel = Funnel.Of("safeguarding", [Area("Far", 10), .. Enumerable.Range(0, 19).Select(i => Area($"A{i}", 64 + (i % 3)))])!;

        funnel.Points.Single(point => point.IsVeryUnusual).Area.ShouldBe("Far");
    }

    /// <summary>The tenth furthest out at each end counts as the next one in: of twenty areas two at each end, here as 45 and 75 about a mean of 60.</summary>
    [Fact]
    public void Extremes_are_drawn_in_before_they_widen_the_funnel()
    {
        var funnel = Funnel.Of(
            "safeguarding",
            [Area("L1", 20), Area("L2", 20), Area("H1", 100), Area("H2", 100), .. Enumerable.Range(0, 16).Select(i => Area($"A{i}", i % 2 == 0 ? 45 : 75))])!;

        funnel.Average.ShouldBe(60);
        funnel.OverDispersion.ShouldBe(15 * 15 / (60 * 40 / (38 * Funnel.JudgementsPerCase)), 1e-9);
    }

    /// <summary>Of nine areas a tenth is none: one at 20 and one at 100 count as they are, and seven at 60 not at all.</summary>
    [Fact]
    public void With_fewer_than_ten_areas_nothing_is_drawn_in()
    {
        var funnel = Funnel.Of("safeguarding", [Area("L", 20), Area("H", 100), .. Enumerable.Range(0, 7).Select(i => Area($"A{i}", 60))])!;

        funnel.OverDispersion.ShouldBe(2 * 40 * 40 / (60 * 40 / (38 * Funnel.JudgementsPerCase)) / 9, 1e-9);
    }

    [Fact]
    public void The_funnel_narrows_with_more_cases() => Gen.Select(Gen.Int[1, 98], Gen.Int[1, 200]).Sample((percent, cases) =>
    {
        var funnel = Funnel.Of("safeguarding", [Area("A", percent), Area("B", percent), Area("C", percent)])!;

        (funnel.Limit(cases + 1, Funnel.Inner) - funnel.Limit(cases + 1, -Funnel.Inner)).ShouldBeLessThanOrEqualTo(
            funnel.Limit(cases, Funnel.Inner) - funnel.Limit(cases, -Funnel.Inner)
                + 1e-9);
    });

    /// <summary>Nineteen areas of 64 to 66 differ less than samples do; one at 40 lies outside only by the size that is taken for granted.</summary>
    [Theory]
    [InlineData(38, true)]
    [InlineData(null, false)]
    public void Where_areas_differ_as_samples_do_none_is_named_whose_number_of_cases_is_assumed(int? cases, bool isNamed)
    {
        var funnel = Funnel.Of("safeguarding", [Area("Far", 40) with { Cases = cases }, .. Enumerable.Range(0, 19).Select(i => Area($"A{i}", 64 + (i % 3)))])!;
        var far = funnel.Points.Single(point => point.Area == "Far");

        (far.IsUnusual, far.IsUnsure).ShouldBe((isNamed, !isNamed));
        ComparisonWords.PositionOf(far).English.ShouldBe(isNamed ? "outside the 99.8% limits" : "cannot be said: its number of cases is not known");
        ComparisonWords.Describe(funnel).English.ShouldContain("vary no more than samples alone would");
        ComparisonWords.AssumptionOf(funnel)?.English
            .ShouldBe("The number of cases is not known for 1 of 20 areas, and taken as 38. 1 beyond the limits not named for that reason.");
        ComparisonWords.AssumptionOf(funnel)?.Welsh
            .ShouldBe("Nid yw nifer yr achosion yn hysbys ar gyfer 1 o 20 ardal, a chymerir mai 38 ydyw. Ni enwir 1 y tu hwnt i’r terfynau am y rheswm hwnnw.");
    }

    /// <summary>Where areas differ more than samples do, the widened limits no longer hang on the number of cases.</summary>
    [Fact]
    public void Where_areas_differ_more_than_samples_do_the_assumed_number_is_enough()
    {
        var funnel = Funnel.Of("safeguarding", [Area("Far", 1) with { Cases = null }, .. Enumerable.Range(0, 19).Select(i => Area($"A{i}", i % 2 == 0
            ? 60 : 76))])!;

        funnel.OverDispersion.ShouldBeGreaterThan(1);
        funnel.Points.Single(point => point.Area == "Far").IsUnusual.ShouldBeTrue();
    }

    [Fact]
    public void Two_areas_make_no_funnel() => Funnel.Of("safeguarding", [Area("A", 1), Area("B", 2)]).ShouldBeNull();

    private static AreaScores Area(string name, int percent) => new(name, "", 2012, 38, false, new Dictionary<string, int> { ["safeguarding"] = percent });
}
