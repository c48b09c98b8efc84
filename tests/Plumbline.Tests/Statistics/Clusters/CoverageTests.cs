using Plumbline.Statistics;
using Plumbline.Testing;

namespace Plumbline.Tests.Statistics.Clusters;

/// <summary>A reduced version of <c>bench coverage</c>: 1,000 samples a cell leave an uncertainty of 1.4 points.</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData("safeguarding", 14, 40)]
    [InlineData("safeguarding", 38, 400)]
    [InlineData("2.1", 14, 100)]
    [InlineData("3.2", 14, 100)]
    [InlineData("very high", 14, 100)]
    [InlineData("very low", 38, 100)]
    public void Nineteen_intervals_of_twenty_hold_the_score_of_the_whole_caseload(string name, int cases, int caseload)
    {
        var score = SimulatedScore.LikeCroydon.Single(score => score.Name == name);

        var coverage = Coverage.Of(score.Caseload, cases, caseload, 1_000, new SeededRandom($"coverage test {name} {cases} {caseload}"));

        coverage.Ours.ShouldBeInRange(0.93 - 0.014, 0.99);
        coverage.Binomial.ShouldBeLessThan(coverage.Ours);
    }

    [Theory]
    [InlineData(14, 280, 0.90, 12, true)]
    [InlineData(14, 280, 0.90, 12, false)]
    [InlineData(20, 400, 0.90, 12, true)]
    [InlineData(26, 400, 0.90, 6, true)]
    [InlineData(38, 400, 0.96, 12, false)]
    [InlineData(38, 400, 0.96, 12, true)]
    [InlineData(99, 400, 0.96, 12, true)]
    public void A_service_that_is_good_but_for_a_few_very_weak_cases_is_not_flattered(int cases, int caseload, double share, int perCase, bool askedMore)
    {
        var coverage = Coverage.Of(
            new FewWeakCases(share, perCase, askedMore).Caseload,
            cases,
            caseload,
            1_000,
            new SeededRandom($"few weak {cases} {share} {askedMore}"));

        coverage.Ours.ShouldBeGreaterThan(0.93 - 0.014);
        coverage.Ours.ShouldBeGreaterThan(coverage.Logit);
    }

    [Theory]
    [InlineData(26, 200, 0.15, 12)]
    [InlineData(26, 200, 0.3, 6)]
    [InlineData(38, 200, 0.15, 1)]
    public void Chances_stated_as_four_of_five_come_true_as_often(int cases, int caseload, double together, int perCase)
    {
        var found = ChancesComeTrue.Of(cases, caseload, together, perCase, 0.75, 0.85, 3_000, new SeededRandom($"chances {cases} {perCase}"));

        found.Statements.ShouldBeGreaterThan(100);
        found.True.ShouldBe(0.80, 0.07 + (1.96 * Math.Sqrt(0.16 / found.Statements)));
    }

    [Fact]
    public void The_binomial_interval_fails_where_answers_go_together() =>
        Coverage.Of(SimulatedScore.LikeCroydon.Single(score => score.Name == "safeguarding").Caseload, 38, 400, 500, new SeededRandom("binomial")).Binomial
            .ShouldBeLessThan(0.7);
}
