using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Statistics;
using Plumbline.Statistics.Clusters;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

/// <summary>
/// What the interval of a nested draw is worth. Many pairs of its cases can never be drawn together, so no variance of it is without bias
/// (Särndal, Swensson and Wretman, Model Assisted Survey Sampling, 1992, 3.7: one element a stratum); groups of one stratum taken together err on the side
/// of width
/// where cases of one practitioner are alike (Wolter, Introduction to Variance Estimation, 2007, 2.5). Of cases without a chance the score says nothing.
/// </summary>
public sealed class NestedIntervalTests
{
    private const int Rounds = 400;

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.25)]
    public void The_interval_of_a_nested_draw_holds_the_score_of_the_cases_that_could_be_drawn(double ofPractitioner)
    {
        var caseload = Given.ACaseload(240, practitioners: 50);
        var design = Given.ADesign(SampleMethod.Nested, 60) with { Strata = [new Stratum("all", null, null)], Levels = ["practitioner"] };
        var shares = Judged(caseload.Cases.Select(one => one.Find("practitioner") ?? ""), ofPractitioner);
        var byId = caseload.Cases.Zip(shares).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        var probabilities = Draws.Draw(caseload, design, "probabilities").Value.Probabilities;
        var possible = shares.Zip(probabilities).Where(one => one.Second > 0).Select(one => one.First).Aggregate((a, b) => a + b);
        var truth = possible.Part / (double)possible.Base;
        var withoutChance = probabilities.Count(chance => chance == 0);
        withoutChance.ShouldBeGreaterThan(0, "some practitioners have too few cases for one to be drawn");

        var held = Enumerable.Range(0, Rounds).Count(round =>
        {
            var drawn = Draws.Draw(caseload, design, $"round {round}").Value;
            var of = CaseDesign.ByChance(
                [.. drawn.Sample.Select(one => one.Probability)], new int[drawn.Sample.Count], 1, caseload.Cases.Count, withoutChance, []);
            var interval = RatioInterval.Of(ClusteredRatio.Of([.. drawn.Sample.Select(one => byId[one.Case.Id])], of)!.Value)!.Value;
            return interval.Low <= truth && truth <= interval.High;
        });

        (held / (double)Rounds).ShouldBeGreaterThanOrEqualTo(0.93);
    }

    /// <summary>Ten judgements a case, sufficient with the case's own chance, a part of which its practitioner brings.</summary>
    private static IReadOnlyList<Share> Judged(IEnumerable<string> practitioners, double ofPractitioner)
    {
        var chance = new SeededRandom("nested");
        var brought = new Dictionary<string, double>(StringComparer.Ordinal);
        return
        [
            .. practitioners.Select(practitioner =>
            {
                if (!brought.TryGetValue(practitioner, out var more))
                {
                    brought[practitioner] = more = ofPractitioner * (chance.NextDouble() - 0.5) * 2;
                }

                var level = Math.Clamp(0.4 + (0.4 * chance.NextDouble()) + more, 0, 1);
                return new Share(Enumerable.Range(0, 10).Count(_ => chance.NextDouble() < level), 10);
            }),
        ];
    }
}
