using System.Text.Json;
using Plumbline.Samples.Allotments;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

/// <summary>Runs tests/reference/samples/moj-case-sampler.json, whose numbers are those of the published sampler's own tests.</summary>
public sealed class NestedAllotmentsTests
{
    private static readonly JsonElement Reference =
        JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "samples", "moj-case-sampler.json"))).RootElement;

    /// <summary>By hand: 1.4, 3.4 and 5.2 round to nine of ten, and the smallest is raised; 1.6, 3.6 and 4.8 to eleven, and the largest is lowered; the order
    /// of the parts means nothing.</summary>
    [Theory]
    [InlineData(14, 34, 52, "2 3 5")]
    [InlineData(52, 34, 14, "5 3 2")]
    [InlineData(16, 36, 48, "2 4 4")]
    [InlineData(48, 36, 16, "4 4 2")]
    public void One_too_few_raises_the_smallest_and_one_too_many_lowers_the_largest(int first, int second, int third, string sizes) =>
        string.Join(' ', NestedAllotments.Share(10, [("a", first), ("b", second), ("c", third)]).Select(allotment => allotment.Wanted)).ShouldBe(sizes);

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
                var officers = unit
                    .GetProperty("given")
                    .EnumerateArray()
                    .Select(officer => Allotment.Of(officer[0].GetString()!, officer[2].GetInt32(), officer[1].GetInt32()))
                    .ToList();

                var capped = NestedAllotments.Capped(officers, 6, taken);

                capped
                    .Select(officer => officer.Wanted)
                    .ShouldBe(unit.GetProperty("sizes").EnumerateArray().Select(size => size.GetInt32()), given.GetProperty("name").GetString());
            }
        }
    }
}
