using Plumbline.Caseloads;
using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

/// <summary>Draws again and again with other seeds and counts how often each case comes in; bench `draws` does the same 100,000 times for larger
/// caseloads.</summary>
public sealed class ProbabilityTests
{
    private static readonly Floor HighRisk = Given.AFloor("high-risk", 6, "${roh_recorded} = 'high' or ${roh_recorded} = 'very high'");
    private static readonly Floor Girls = Given.AFloor("girls", 5, "${gender} = 'female'");

    public static TheoryData<string, SampleDesign> Designs() => new()
    {
        { "simple", Given.ADesign(SampleMethod.Simple, 12) },
        { "simple with floors", Given.ADesign(SampleMethod.Simple, 12) with { Floors = [HighRisk, Girls] } },
        { "simple with floors and cap", Given.ADesign(SampleMethod.Simple, 12) with { Floors = [HighRisk, Girls], Cap = new Cap("practitioner", 3) } },
        { "stratified", Given.ADesign(SampleMethod.Stratified, 12) with { StrataBy = ["sentence_group"] } },
        { "stratified with a floor", Given.ADesign(SampleMethod.Stratified, 12) with { StrataBy = ["gender"], Floors = [Girls] } },
        { "stratified with a cap", Given.ADesign(SampleMethod.Stratified, 12) with { StrataBy = ["sentence_group"], Cap = new Cap("practitioner", 3) } },
        { "balanced", Given.ADesign(SampleMethod.Balanced, 12) with { Margins = ["gender", "sentence_group", "roh_recorded"] } },
        { "balanced with floors and cap", Given.ADesign(SampleMethod.Balanced, 12) with
        {
            Margins = ["gender", "sentence_group"], Floors = [HighRisk, Girls], Cap = new Cap("practitioner", 3),
        } },
        { "nested", Given.ADesign(SampleMethod.Nested, 12) with
        {
            Strata = [new Stratum("all", null, null)],
            Levels = ["cluster", "practitioner"],
            Cap = new Cap("practitioner", 3),
        } },
    };

    [Theory]
    [MemberData(nameof(Designs))]
    public void Every_case_comes_in_as_often_as_its_stated_probability_says(string name, SampleDesign design)
    {
        var caseload = Given.ACaseload(60, practitioners: 6);
        var rounds = design.Method == SampleMethod.Balanced || design.Cap is not null || (design.Method == SampleMethod.Simple && design.Floors.Count > 0)
            ? 300
            : 2000;
        var counts = caseload.Cases.ToDictionary(one => one.Id, _ => 0);
        IReadOnlyList<double> probabilities = [];
        for (var round = 0; round < rounds; round++)
        {
            var drawn = Draws.Draw(caseload, design, $"{name} {round}").Value;
            probabilities = drawn.Probabilities;
            foreach (var one in drawn.Sample)
            {
                counts[one.Case.Id]++;
            }
        }

        foreach (var (one, probability) in caseload.Cases.Zip(probabilities))
        {
            var spread = Math.Sqrt(rounds * probability * (1 - probability));
            Math.Abs(counts[one.Id] - (rounds * probability)).ShouldBeLessThanOrEqualTo((4.5 * spread) + 1e-6, $"{one.Id}, stated {probability:0.0000}");
        }
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void The_order_of_rows_changes_nothing(string name, SampleDesign design)
    {
        var caseload = Given.ACaseload(60, practitioners: 6);
        var backwards = Caseload.Of(caseload.Cases.Reverse()).Value;

        var drawn = Draws.Draw(caseload, design, name).Value;

        backwards.Digest.ShouldBe(caseload.Digest);
        Draws.Draw(backwards, design, name).Value.Sample.Select(one => one.Case.Id).ShouldBe(drawn.Sample.Select(one => one.Case.Id));
        drawn.Sample.Concat(drawn.Reserve).Select(one => one.Case.Id).Distinct().Count().ShouldBe(drawn.Sample.Count + drawn.Reserve.Count);
        Math.Abs(drawn.Probabilities.Sum() - drawn.Sample.Count).ShouldBeLessThan(1e-6);
    }
}
