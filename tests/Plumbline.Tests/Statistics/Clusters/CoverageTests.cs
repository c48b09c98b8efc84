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

        var coverage = Coverage.Of(score, cases, caseload, 1_000, new SeededRandom($"coverage test {name} {cases} {caseload}"));

        coverage.Ours.ShouldBeInRange(0.93 - 0.014, 0.97 + 0.014);
        coverage.Binomial.ShouldBeLessThan(coverage.Ours);
    }

    [Fact]
    public void The_binomial_interval_fails_where_answers_go_together() =>
        Coverage.Of(SimulatedScore.LikeCroydon.Single(score => score.Name == "safeguarding"), 38, 400, 500, new SeededRandom("binomial")).Binomial.ShouldBeLessThan(0.7);
}
