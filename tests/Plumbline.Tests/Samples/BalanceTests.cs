using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

public sealed class BalanceTests
{
    private static readonly string[] Margins = ["sentence_group", "gender", "ethnicity", "age_group", "roh_recorded", "vulnerability_recorded", "looked_after"];

    [Fact]
    public void A_balanced_sample_of_38_from_400_is_within_one_case_on_every_margin()
    {
        var design = Given.ADesign(SampleMethod.Balanced, 38) with { Margins = Margins };
        for (var seed = 0; seed < 60; seed++)
        {
            var caseload = Given.ACaseload(400, $"caseload {seed % 10}");

            var drawn = Draws.Draw(caseload, design, $"seed {seed}").Value;

            drawn.Sample.Count.ShouldBe(38);
            drawn.Compare(drawn.Sample).ShouldAllBe(margin => Math.Abs(margin.Deviation) < 1);
            drawn.Walks.ShouldBe(1);
        }
    }

    [Fact]
    public void Floors_and_caps_hold_in_every_draw()
    {
        var caseload = Given.ACaseload(300, practitioners: 14);
        var design = Given.ADesign(SampleMethod.Balanced, 40) with
        {
            Margins = Margins[..4],
            Floors = [
                Given.AFloor("very-high", 6, "${roh_recorded} = 'very high'"),
                Given.AFloor("girls", 12, "${gender} = 'female'"),
                Given.AFloor("minority", 17, "${ethnicity} = 'black or minority ethnic'"),
            ],
            Cap = new Cap("practitioner", 4),
        };
        for (var seed = 0; seed < 30; seed++)
        {
            var drawn = Draws.Draw(caseload, design, $"seed {seed}").Value;

            drawn.Sample.Count(one => one.Case.Find("roh_recorded") == "very high").ShouldBeGreaterThanOrEqualTo(6);
            drawn.Sample.Count(one => one.Case.Find("gender") == "female").ShouldBeGreaterThanOrEqualTo(12);
            drawn.Sample.Count(one => one.Case.Find("ethnicity") == "black or minority ethnic").ShouldBeGreaterThanOrEqualTo(17);
            drawn.Sample.GroupBy(one => one.Case.Find("practitioner")).Max(group => group.Count()).ShouldBeLessThanOrEqualTo(4);
        }
    }
}
