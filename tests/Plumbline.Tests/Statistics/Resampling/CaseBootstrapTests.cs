using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;
using Plumbline.Statistics.Resampling;

namespace Plumbline.Tests.Statistics.Resampling;

public sealed class CaseBootstrapTests
{
    private static readonly string[] Scores = [.. Reference.CaseTotals.Keys.Order(StringComparer.Ordinal)];
    private static readonly IReadOnlyList<IReadOnlyList<Share>> Totals = [.. Scores.Select(Reference.Totals)];

    /// <summary>R drew 20,000 times and we 10,000: five standard deviations of the difference of two shares near a half are under 0.031; of two standard
    /// errors, 4%.</summary>
    [Theory]
    [InlineData("subbootstrap", null)]
    [InlineData("mrbbootstrap", 400)]
    public void Standard_errors_and_chances_are_those_of_replicate_weights_within_Monte_Carlo_error(string kind, int? caseload)
    {
        var replicates = CaseBootstrap.Of(Totals, CaseDesign.Simple(38, caseload), "croydon-2012/comments");
        var cases = Reference.Cases("chances.json").Where(one => one.Text("kind") == kind).ToList();
        cases.Count.ShouldBe(14);

        foreach (var one in cases)
        {
            var score = Array.IndexOf(Scores, one.Text("score"));
            var percents = replicates.Percents(score);
            var error = one.Number("standardError");

            replicates.StandardError(score).ShouldBe(error, error * 0.04, one.Text("score"));
            Share(percents, 75, 101).ShouldBe(one.Number("MINIMUM"), 0.031, one.Text("score"));
            Share(percents, 60, 75).ShouldBe(one.Number("MODERATE"), 0.031, one.Text("score"));
            Share(percents, 45, 60).ShouldBe(one.Number("SUBSTANTIAL"), 0.031, one.Text("score"));
        }

        static double Share(IReadOnlyList<int> percents, int from, int to) => percents.Skip(from).Take(to - from).Sum() / (double)percents.Sum();
    }

    [Theory]
    [InlineData("strata")]
    [InlineData("caseload of 400")]
    public void The_spread_of_the_replicates_is_the_linearised_standard_error(string design)
    {
        var of = Reference.Design(Scores[0], design);
        var replicates = CaseBootstrap.Of(Totals, of, "spread", 20_000);

        for (var score = 0; score < Scores.Length; score++)
        {
            var linearised = ClusteredRatio.Of(Totals[score], of)!.Value.StandardError;

            replicates.StandardError(score).ShouldBe(linearised, linearised * 0.05, Scores[score]);
        }
    }

    [Fact]
    public void The_result_is_the_same_on_one_thread_and_on_many()
    {
        var one = CaseBootstrap.Of(Totals, CaseDesign.Simple(38, 400), "seed", 1_001, threads: 1);
        var many = CaseBootstrap.Of(Totals, CaseDesign.Simple(38, 400), "seed", 1_001, threads: 7);

        foreach (var replicate in Enumerable.Range(0, 1_001))
        {
            many[replicate, 13].ShouldBe(one[replicate, 13]);
        }
    }

    [Fact]
    public void More_scores_than_fit_one_panel_change_none_of_the_first()
    {
        var few = CaseBootstrap.Of(Totals, CaseDesign.Simple(38, 400), "seed", 300);
        var many = CaseBootstrap.Of([.. Totals, .. Totals, .. Totals], CaseDesign.Simple(38, 400), "seed", 300);

        foreach (var replicate in Enumerable.Range(0, 300))
        {
            many[replicate, 5].ShouldBe(few[replicate, 5]);
            many[replicate, 33].ShouldBe(few[replicate, 5]);
        }
    }

    [Fact]
    public void Another_seed_draws_other_cases() =>
        CaseBootstrap.Of(Totals, CaseDesign.Simple(38), "b", 10)[0, 0].ShouldNotBe(CaseBootstrap.Of(Totals, CaseDesign.Simple(38), "a", 10)[0, 0]);

    [Fact]
    public void A_caseload_that_was_read_whole_has_the_same_score_in_every_replicate()
    {
        var replicates = CaseBootstrap.Of(Totals, CaseDesign.Simple(38, 38), "seed", 100);

        replicates.Percents(0).Count(count => count > 0).ShouldBe(1);
        replicates.StandardError(0).ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Where_nothing_applied_to_the_cases_drawn_there_is_no_share()
    {
        var replicates = CaseBootstrap.Of([[new Share(1, 1), new Share(0, 0)]], CaseDesign.Simple(2), "seed", 200);

        replicates.Percents(0).Sum().ShouldBeInRange(50, 150);
    }
}
