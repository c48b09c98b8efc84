using Plumbline.Caseloads;
using Plumbline.Instruments.Routing;
using Plumbline.Samples.Designs;
using Plumbline.Samples.Sizes;
using Plumbline.Statistics;

namespace Plumbline.Testing;

public static partial class Given
{
    /// <summary>Invented cases, mixed as a youth justice service's may be: most are boys and white, one in four at high risk, work shared unevenly among
    /// practitioners.</summary>
    public static Caseload ACaseload(int cases, string seed = "a caseload", int practitioners = 0)
    {
        var random = new SeededRandom(seed);
        var officers = practitioners > 0 ? practitioners : Math.Max(2, cases / 20);
        return Caseload.Of(Enumerable.Range(1, cases).Select(number =>
        {
            var officer = Math.Min(random.Below(officers), random.Below(officers));
            return ACase(
                $"P{number:00000}",
                ("gender", One(random, ("male", 80), ("female", 18), ("other", 2))),
                ("ethnicity", One(random, ("white", 62), ("black or minority ethnic", 35), ("", 3))),
                ("sentence_group", One(random, ("first tier", 40), ("community", 48), ("custody", 12))),
                ("age_group", One(random, ("10-13", 12), ("14-15", 38), ("16-17", 50))),
                ("roh_recorded", One(random, ("low", 40), ("medium", 35), ("high", 20), ("very high", 5))),
                ("vulnerability_recorded", One(random, ("yes", 30), ("no", 70))),
                ("looked_after", One(random, ("yes", 25), ("no", 75))),
                ("cluster", $"K{officer % 2}"),
                ("unit", $"U{officer % 4}"),
                ("practitioner", $"W{officer:00}"));
        })).Value;
    }

    public static SampleDesign ADesign(SampleMethod method, int cases) => new("test", new LocalText("A design"), method, new SizeRule.Quota(cases));

    public static Floor AFloor(string id, int atLeast, string where) => new(id, where, ConditionParser.Parse(where).Value, atLeast);

    private static string One(SeededRandom random, params ReadOnlySpan<(string Value, int Weight)> values)
    {
        var point = random.Below(100);
        foreach (var (value, weight) in values)
        {
            point -= weight;
            if (point < 0)
            {
                return value;
            }
        }

        return values[^1].Value;
    }
}
