using CsCheck;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Tests.Statistics.Clusters;

public sealed class RatioIntervalTests
{
    [Fact]
    public void On_the_logit_scale_it_is_the_interval_of_svyciprop()
    {
        var cases = Reference.Cases("shares.json").Where(one => one.Text("method") == "logit").ToList();
        cases.Count.ShouldBe(14);

        foreach (var one in cases)
        {
            var (sufficient, all) = ((int)one.Number("sufficient"), (int)one.Number("cases"));
            Share[] shares = [.. Enumerable.Range(0, all).Select(i => new Share(i < sufficient ? 1 : 0, 1))];
            var estimate = ClusteredRatio.Of(shares, CaseDesign.Simple(all, 400))!.Value;
            estimate.StandardError.ShouldBe(one.Number("standardError"), 1e-9);

            var interval = RatioInterval.Of(estimate with { PerCase = 3, EffectiveDegreesOfFreedom = estimate.DegreesOfFreedom })!.Value;

            interval.Low.ShouldBe(one.Number("low"), 1e-8);
            interval.High.ShouldBe(one.Number("high"), 1e-8);
        }
    }

    [Fact]
    public void A_share_of_cases_has_the_interval_of_Wilson_near_that_of_svyciprop_by_the_beta_distribution()
    {
        foreach (var one in Reference.Cases("shares.json").Where(one => one.Text("method") == "beta"))
        {
            var (sufficient, all) = ((int)one.Number("sufficient"), (int)one.Number("cases"));
            Share[] shares = [.. Enumerable.Range(0, all).Select(i => new Share(i < sufficient ? 1 : 0, 1))];

            var interval = Of(shares, 400)!.Value;

            interval.Low.ShouldBe(one.Number("low"), 0.03);
            interval.High.ShouldBe(one.Number("high"), 0.03);
        }
    }

    [Fact]
    public void All_or_none_is_still_uncertain_and_the_nearer_end_is_closed()
    {
        var all = Of([.. Enumerable.Repeat(new Share(12, 12), 14)], 400)!.Value;
        var none = Of([.. Enumerable.Repeat(new Share(0, 12), 14)], 400)!.Value;

        all.High.ShouldBe(1);
        all.Low.ShouldBe(0.76, 0.01);
        none.Low.ShouldBe(0);
        none.High.ShouldBe(1 - all.Low, 1e-12);
    }

    [Fact]
    public void Cases_that_are_all_alike_are_not_taken_for_certainty()
    {
        var alike = Of([.. Enumerable.Repeat(new Share(6, 12), 14)], 400)!.Value;

        (alike.High - alike.Low).ShouldBeGreaterThan(0.4);
    }

    [Fact]
    public void A_caseload_that_was_read_whole_has_nothing_left_to_estimate()
    {
        var interval = Of([new Share(3, 4), new Share(2, 6)], 2)!.Value;

        interval.Low.ShouldBe(0.5);
        interval.High.ShouldBe(0.5);
        interval.StandardError.ShouldBe(0);
    }

    [Fact]
    public void One_case_says_nothing_of_the_others() => Of([new Share(3, 4)], 10).ShouldBeNull();

    [Fact]
    public void The_interval_holds_its_score_and_stays_within_none_and_all() =>
        Gen.Select(Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Select((a, b) => new Share(Math.Min(a, b), Math.Max(a, b))).Array[2, 50], Gen.Int[1, 900]).Sample((cases, more) =>
        {
            if (ClusteredRatio.Of(cases, CaseDesign.Simple(cases.Length, cases.Length + more)) is not { } estimate || RatioInterval.Of(estimate) is not { } interval)
            {
                return;
            }

            interval.Low.ShouldBeInRange(0, estimate.Value + 1e-12);
            interval.High.ShouldBeInRange(estimate.Value - 1e-12, 1);
        });

    private static Interval? Of(IReadOnlyList<Share> cases, int caseload) => RatioInterval.Of(ClusteredRatio.Of(cases, CaseDesign.Simple(cases.Count, caseload))!.Value);
}
