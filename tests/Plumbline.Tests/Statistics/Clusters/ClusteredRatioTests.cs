using CsCheck;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Tests.Statistics.Clusters;

public sealed class ClusteredRatioTests
{
    private static readonly Gen<Share[]> SomeCases =
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12]).Select((a, b) => new Share(Math.Min(a, b), Math.Max(a, b))).Array[2, 40];

    [Theory]
    [InlineData("no caseload")]
    [InlineData("caseload of 400")]
    [InlineData("strata")]
    public void Scores_and_standard_errors_are_those_of_svyratio(string design)
    {
        var cases = Reference.Cases("ratios.json").Where(one => one.Text("design") == design).ToList();
        cases.Count.ShouldBe(14);

        foreach (var one in cases)
        {
            var score = one.Text("score");
            var ours = ClusteredRatio.Of(Reference.Totals(score), Reference.Design(score, design))!.Value;

            ours.Value.ShouldBe(one.Number("value"), 1e-12, score);
            ours.StandardError.ShouldBe(one.Number("standardError"), 1e-12, score);
        }
    }

    [Fact]
    public void Cases_to_which_nothing_applied_give_no_degree_of_freedom()
    {
        var sustaining = ClusteredRatio.Of(Reference.Totals("criterion:3.2"), CaseDesign.Simple(38, 400))!.Value;

        sustaining.Contributing.ShouldBe(34);
        sustaining.DegreesOfFreedom.ShouldBe(33);
    }

    [Fact]
    public void Every_stratum_costs_a_degree_of_freedom() =>
        ClusteredRatio.Of(Reference.Totals("criterion:1.1"), Reference.Design("criterion:1.1", "strata"))!.Value.DegreesOfFreedom.ShouldBe(35);

    [Fact]
    public void Where_nothing_applied_there_is_no_estimate() =>
        ClusteredRatio.Of([new Share(0, 0), new Share(0, 0)], CaseDesign.Simple(2)).ShouldBeNull();

    [Fact]
    public void A_few_cases_that_carry_the_variance_leave_few_effective_degrees_of_freedom()
    {
        Share[] one = [new Share(0, 10), .. Enumerable.Repeat(new Share(10, 10), 19)];

        var estimate = ClusteredRatio.Of(one, CaseDesign.Simple(20))!.Value;

        estimate.DegreesOfFreedom.ShouldBe(19);
        estimate.EffectiveDegreesOfFreedom.ShouldBeLessThan(4);
    }

    [Fact]
    public void The_order_of_the_cases_and_copying_them_as_strata_of_one_rate_change_nothing() =>
        SomeCases.Where(cases => cases.Any(one => one.Base > 0)).Sample(cases =>
        {
            var forwards = ClusteredRatio.Of(cases, CaseDesign.Simple(cases.Length, 100))!.Value;
            var backwards = ClusteredRatio.Of([.. cases.Reverse()], CaseDesign.Simple(cases.Length, 100))!.Value;

            backwards.Value.ShouldBe(forwards.Value, 1e-12);
            backwards.StandardError.ShouldBe(forwards.StandardError, 1e-12);
        });

    [Fact]
    public void Reading_more_of_the_caseload_never_widens_the_interval() =>
        Gen.Select(SomeCases, Gen.Int[0, 500], Gen.Int[0, 500]).Where((cases, _, _) => cases.Any(one => one.Base > 0)).Sample((cases, a, b) =>
        {
            var small = ClusteredRatio.Of(cases, CaseDesign.Simple(cases.Length, cases.Length + Math.Min(a, b)))!.Value;
            var large = ClusteredRatio.Of(cases, CaseDesign.Simple(cases.Length, cases.Length + Math.Max(a, b)))!.Value;

            small.StandardError.ShouldBeLessThanOrEqualTo(large.StandardError + 1e-12);
        });
}
