using Plumbline.Samples.Designs;
using Plumbline.Scores.Uncertainty;
using Plumbline.Testing;

namespace Plumbline.Tests.Scores.Uncertainty;

/// <summary>What a design promises before anyone draws, against what can be worked out by hand.</summary>
public sealed class PromisedSampleTests
{
    /// <summary>
    /// The standard error of a pooled share of n cases of N with m judgements each and the correlation r within a case is
    /// sqrt(p (1 - p) (1 + (m - 1) r) (1 - n / N) / (n m)) (Kish, Survey Sampling, 1965, 5.4); the interval by case is as wide, but for Student's t and small
    /// samples.
    /// </summary>
    [Theory]
    [InlineData(38, 400, 65)]
    [InlineData(99, 400, 50)]
    [InlineData(62, 80, 65)]
    public void The_interval_is_as_wide_as_the_formula_of_clusters_says(int cases, int caseload, int share)
    {
        var promised = PromisedSample.Of(Given.ACaseload(caseload), Given.ADesign(SampleMethod.Simple, cases)).Value;

        var p = share / 100.0;
        var error = Math.Sqrt(p * (1 - p) * (1 + ((PromisedSample.PerCase - 1) * PromisedSample.Together)) * (1 - ((double)cases / caseload))
            / (cases * PromisedSample.PerCase));
        var half = promised.Intervals.Single(interval => interval.Share == share).Half!.Value;
        ((double)half).ShouldBeInRange(196 * error * 0.9, (196 * error * 1.2) + 1);
        promised.Cases.ShouldBe(cases);
    }

    [Fact]
    public void Of_a_caseload_that_is_read_whole_nothing_is_left_to_estimate() =>
        PromisedSample.Of(Given.ACaseload(30), Given.ADesign(SampleMethod.Simple, 30)).Value.Intervals.ShouldAllBe(interval => interval.Half == 0
            && interval.Low == interval.Share);

    [Fact]
    public void A_margin_is_promised_by_its_chances_and_by_what_trial_draws_hold()
    {
        var caseload = Given.ACaseload(200);
        var design = Given.ADesign(SampleMethod.Balanced, 40) with { Margins = ["gender"], Floors = [Given.AFloor("girls", 12, "${gender} = 'female'")] };

        var margins = PromisedSample.Of(caseload, design).Value.Margins;

        margins.Sum(margin => margin.Held).ShouldBe(200);
        margins.Sum(margin => margin.Expected).ShouldBe(40, 1e-6);
        margins.ShouldAllBe(margin => margin.Least <= margin.Expected + 1e-9 && margin.Expected <= margin.Most + 1e-9);
        margins.Single(margin => margin.Value == "female").Least.ShouldBeGreaterThanOrEqualTo(12);
    }

    [Fact]
    public void The_same_list_and_design_promise_the_same_and_more_cases_promise_more()
    {
        var caseload = Given.ACaseload(300);
        var promises = new[] { 20, 20, 60, 120 }.Select(cases => PromisedSample.Of(caseload, Given.ADesign(SampleMethod.Simple, cases))
            .Value.Intervals[1].Half!.Value).ToList();

        promises[0].ShouldBe(promises[1]);
        promises.Skip(1).ShouldBe(promises.Skip(1).OrderDescending());
        promises.Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public void A_design_that_cannot_be_met_promises_nothing_and_says_why() =>
        PromisedSample.Of(Given.ACaseload(30), Given.ADesign(SampleMethod.Simple, 31)).Refusals.Single().Text.ShouldBe(new LocalText(
            "31 cases are wanted and the caseload holds 30: 1 too few", "mae angen 31 o achosion ac mae 30 yn y llwyth achosion – 1 yn rhy ychydig"));
}
