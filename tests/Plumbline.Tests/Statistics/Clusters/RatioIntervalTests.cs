using CsCheck;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;
using Plumbline.Testing;

namespace Plumbline.Tests.Statistics.Clusters;

public sealed class RatioIntervalTests
{
    [Fact]
    public void The_interval_that_ours_is_held_against_is_that_of_svyciprop_on_the_logit_scale()
    {
        var cases = Reference.Cases("shares.json").Where(one => one.Text("method") == "logit").ToList();
        cases.Count.ShouldBe(14);

        foreach (var one in cases)
        {
            var (sufficient, all) = ((int)one.Number("sufficient"), (int)one.Number("cases"));
            Share[] shares = [.. Enumerable.Range(0, all).Select(i => new Share(i < sufficient ? 1 : 0, 1))];
            var estimate = ClusteredRatio.Of(shares, CaseDesign.Simple(all, 400))!.Value;
            estimate.StandardError.ShouldBe(one.Number("standardError"), 1e-9);

            var interval = LogitInterval.Of(estimate)!.Value;

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
        all.Low.ShouldBe(0.65, 0.02);
        none.Low.ShouldBe(0);
        none.High.ShouldBe(1 - all.Low, 1e-12);
    }

    [Fact]
    public void A_hair_of_spread_does_not_narrow_the_interval_by_much()
    {
        Share[] alike = [.. Enumerable.Repeat(new Share(6, 12), 26)];
        Share[] hair = [new Share(5, 12), .. alike.Skip(1)];
        Share[] all = [.. Enumerable.Repeat(new Share(12, 12), 26)];
        Share[] butOne = [new Share(11, 12), .. all.Skip(1)];

        foreach (var (without, with) in new[] { (alike, hair), (all, butOne) })
        {
            var (before, after) = (Of(without, 400)!.Value, Of(with, 400)!.Value);
            (after.High - after.Low).ShouldBe(before.High - before.Low, 0.2 * (before.High - before.Low));
        }
    }

    [Fact]
    public void One_judgement_a_case_in_strata_far_apart_is_covered()
    {
        var chance = new SeededRandom("strata far apart");
        var design = CaseDesign.Stratified([.. Enumerable.Repeat(0, 19), .. Enumerable.Repeat(1, 19)], [360, 40]);
        var held = 0;
        for (var sample = 0; sample < 2_000; sample++)
        {
            var caseloads = new[] { (0.08, 360), (0.47, 40) }
                .Select(part => Enumerable.Range(0, part.Item2).Select(_ => new Share(chance.NextDouble() < part.Item1 ? 1 : 0, 1)).ToArray())
                .ToArray();
            var truth = caseloads.Sum(one => one.Sum(share => share.Part)) / 400.0;
            var interval = RatioInterval.Of(ClusteredRatio.Of([.. caseloads.SelectMany(one => one.Take(19))], design)!.Value)!.Value;
            held += interval.Low <= truth && truth <= interval.High ? 1 : 0;
        }

        (held / 2_000.0).ShouldBeGreaterThan(0.93);
    }

    [Fact]
    public void Cases_that_are_all_alike_are_not_taken_for_certainty()
    {
        var alike = Of([.. Enumerable.Repeat(new Share(6, 12), 14)], 400)!.Value;

        (alike.High - alike.Low).ShouldBeGreaterThan(0.15);
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
        Gen.Select(Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9]).Select((a, b) => new Share(Math.Min(a, b), Math.Max(a, b))).Array[2, 50], Gen.Int[1, 900])
            .Sample((cases, more) =>
            {
                if (ClusteredRatio.Of(cases, CaseDesign.Simple(cases.Length, cases.Length + more)) is not { } estimate
                    || RatioInterval.Of(estimate) is not { } interval)
                {
                    return;
                }

                interval.Low.ShouldBeInRange(0, estimate.Value + 1e-12);
                interval.High.ShouldBeInRange(estimate.Value - 1e-12, 1);
            });

    private static Interval? Of(IReadOnlyList<Share> cases, int caseload) =>
        RatioInterval.Of(ClusteredRatio.Of(cases, CaseDesign.Simple(cases.Count, caseload))!.Value);
}
