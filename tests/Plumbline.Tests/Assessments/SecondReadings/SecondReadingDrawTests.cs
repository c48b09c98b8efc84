using CsCheck;
using Plumbline.Assessments.SecondReadings;

namespace Plumbline.Tests.Assessments.SecondReadings;

public sealed class SecondReadingDrawTests
{
    private static readonly string[] Cases = [.. Enumerable.Range(1, 38).Select(number => $"C{number:00}")];

    [Fact]
    public void One_in_ten_of_thirty_eight_is_four() => Draw(10).Count.ShouldBe(4);

    [Fact]
    public void The_same_seed_draws_the_same_cases_in_whatever_order_they_are_listed() =>
        SecondReadingDraw.Of(Cases.Reverse(), 20, "croydon second reading").Value.Cases.ShouldBe(Draw(20));

    [Fact]
    public void A_larger_share_keeps_those_already_drawn() => Draw(40).Take(8).ShouldBe(Draw(20));

    [Fact]
    public void Another_seed_draws_others() => SecondReadingDraw.Of(Cases, 20, "another").Value.Cases.ShouldNotBe(Draw(20));

    [Fact]
    public void Every_case_is_as_likely_as_any_other()
    {
        var drawn = Cases.ToDictionary(name => name, _ => 0);
        const int Draws = 3800;
        for (var seed = 0; seed < Draws; seed++)
        {
            foreach (var name in SecondReadingDraw.Of(Cases, 10, $"seed {seed}").Value.Cases)
            {
                drawn[name]++;
            }
        }

        // Each is drawn 400 times on average with a standard deviation of 19; five of them either side.
        drawn.Values.ShouldAllBe(times => times > 305 && times < 495);
    }

    [Fact]
    public void A_draw_of_any_share_has_each_case_once_and_at_least_one() =>
        Gen.Select(Gen.Int[1, 100], Gen.Int[1, 60]).Sample((percent, cases) =>
        {
            var drawn = SecondReadingDraw.Of(Enumerable.Range(0, cases).Select(number => $"C{number}"), percent, "seed").Value.Cases;

            drawn.Count.ShouldBe((int)Math.Ceiling(cases * percent / 100.0));
            drawn.Distinct().Count().ShouldBe(drawn.Count);
        });

    [Fact]
    public void A_draw_without_seed_share_or_cases_is_refused_for_all_of_them() =>
        SecondReadingDraw.Of([], 0, " ").Refusals.Select(fault => fault.Code).ShouldBe(["share-outside-range", "seed-missing", "no-cases"]);

    private static IReadOnlyList<string> Draw(int percent) => SecondReadingDraw.Of(Cases, percent, "croydon second reading").Value.Cases;
}
