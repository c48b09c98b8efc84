using Plumbline.Samples.Sizes;

namespace Plumbline.Tests.Samples;

public sealed class SizeRuleTests
{
    /// <summary>The caseloads and sizes that HM Inspectorate of Probation publishes, and the standard table for a finite population (Cochran 1977).</summary>
    [Theory]
    [InlineData(15, 0.8, 0.05, 14)]
    [InlineData(200, 0.8, 0.05, 91)]
    [InlineData(520, 0.8, 0.05, 125)]
    [InlineData(9, 0.8, 0.05, 9)]
    [InlineData(27, 0.8, 0.05, 24)]
    [InlineData(20, 0.95, 0.10, 17)]
    [InlineData(100, 0.8, 0.07, 46)]
    [InlineData(300, 0.9, 0.05, 143)]
    [InlineData(500, 0.95, 0.05, 218)]
    [InlineData(1000, 0.95, 0.10, 88)]
    public void Confidence_and_margin_give_a_size(int caseload, double confidence, double margin, int cases) =>
        new SizeRule.Precision(confidence, margin).SizeFor(caseload).ShouldBe(cases);

    [Theory]
    [InlineData(30, 30)]
    [InlineData(400, 38)]
    [InlineData(401, 62)]
    [InlineData(5000, 99)]
    public void Steps_follow_the_caseload_and_never_exceed_it(int caseload, int cases) =>
        new SizeRule.Steps([new SizeStep(400, 38), new SizeStep(800, 62), new SizeStep(null, 99)]).SizeFor(caseload).ShouldBe(cases);

    [Theory]
    [InlineData(15, 15)]
    [InlineData(60, 20)]
    [InlineData(151, 31)]
    [InlineData(4000, 91)]
    public void A_share_has_a_floor_and_a_cap(int caseload, int cases) => new SizeRule.PartOfCaseload(0.2m, 20, 91).SizeFor(caseload).ShouldBe(cases);

    [Theory]
    [InlineData(50, 20, false)]
    [InlineData(20, 20, true)]
    [InlineData(20, null, true)]
    [InlineData(null, 20, true)]
    public void A_least_above_the_most_is_a_contradiction(int? least, int? most, bool canBeKept) =>
        (SizeRule.FaultOf(least, most, "at_least", "at_most") is null).ShouldBe(canBeKept);

    [Fact]
    public void The_margin_of_every_case_is_nought() => SizeRule.Precision.MarginOf(40, 40, 0.95).ShouldBe(0);
}
