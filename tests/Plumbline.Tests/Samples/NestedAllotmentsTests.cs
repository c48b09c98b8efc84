using System.Text.Json;
using Plumbline.Samples.Allotments;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

/// <summary>Runs tests/reference/samples/moj-case-sampler.json, whose numbers are those of the published sampler's own tests.</summary>
public sealed class NestedAllotmentsTests
{
    private static readonly JsonElement Reference = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "samples", "moj-case-sampler.json"))).RootElement;

    [Fact]
    public void Sizes_come_out_as_published()
    {
        var cases = Reference.GetProperty("sizes").EnumerateArray().ToList();
        cases.Count.ShouldBeGreaterThan(4);

        foreach (var given in cases)
        {
            var strata = given.GetProperty("strata").EnumerateArray().Select((count, index) => ($"{index}", count.GetInt32())).ToList();

            var allotments = NestedAllotments.Share(given.GetProperty("wanted").GetInt32(), strata, given.GetProperty("buffer").GetDecimal());

            allotments.Select(allotment => allotment.Wanted).ShouldBe(given.GetProperty("sizes").EnumerateArray().Select(size => size.GetInt32()));
        }
    }

    [Fact]
    public void The_published_example_keeps_its_history()
    {
        var allotments = NestedAllotments.Share(148, [("A", 454), ("B", 138), ("C", 327), ("D", 129), ("E", 169)]);

        allotments[0].History.ShouldBe([new SizeChange(SizeChangeKind.Initial, 55), new SizeChange(SizeChangeKind.DecreasedForRounding, 54)]);
        allotments.Skip(1).ShouldAllBe(allotment => allotment.History.Count == 1);
    }

    [Fact]
    public void Caps_come_out_as_published()
    {
        var cases = Reference.GetProperty("caps").EnumerateArray().ToList();
        cases.Count.ShouldBeGreaterThan(5);

        foreach (var given in cases)
        {
            var taken = new Dictionary<string, int>();
            foreach (var unit in given.GetProperty("units").EnumerateArray())
            {
                var officers = unit.GetProperty("given").EnumerateArray().Select(officer => Allotment.Of(officer[0].GetString()!, officer[2].GetInt32(), officer[1].GetInt32())).ToList();

                var capped = NestedAllotments.Capped(officers, 6, taken);

                capped.Select(officer => officer.Wanted).ShouldBe(unit.GetProperty("sizes").EnumerateArray().Select(size => size.GetInt32()), given.GetProperty("name").GetString());
            }
        }
    }
}
