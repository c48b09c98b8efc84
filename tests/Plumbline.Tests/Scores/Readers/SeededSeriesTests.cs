using Plumbline.Instruments;
using Plumbline.Scores.Readers;
using Plumbline.Statistics;
using Plumbline.Testing.Readers;

namespace Plumbline.Tests.Scores.Readers;

public sealed class SeededSeriesTests
{
    private static readonly SimulatedReader CoreCase = new(100, 0.35, 0.5, 0.6, 0.25);

    [Fact]
    public void Only_questions_that_both_judge_are_held_against_the_agreed_answer()
    {
        (Answer Own, Answer Agreed)[] pairs =
        [
            (Answer.Yes, Answer.Yes), (Answer.Yes, Answer.No), (Answer.Yes, Answer.No), (Answer.No, Answer.Yes), (Answer.No, Answer.No),
            (Answer.NotApplicable, Answer.No), (Answer.Yes, Answer.Unknown), (Answer.Missing, Answer.Yes),
        ];

        var reading = SeededReading.Of(pairs);

        reading.ShouldBe(new SeededReading(5, 2, 1));
        reading.Leniency.ShouldBe(0.2);
    }

    [Fact]
    public void A_reader_ten_points_too_lenient_is_found_within_twelve_cases_and_one_who_is_not_hardly_ever()
    {
        var series = Enumerable.Range(0, 200).Select(at => new SeededRandom($"series/{at}")).ToList();

        series.Count(chance => Found(CoreCase.Series(chance, 0.10)).FoundLenient is not null).ShouldBeGreaterThan(182);
        series.Count(chance => Found(CoreCase.Series(chance, 0)) is { FoundLenient: not null } or { FoundHarsh: not null }).ShouldBeLessThan(11);
        series.Count(chance => Found(CoreCase.Series(chance, -0.10)).FoundHarsh is not null).ShouldBeGreaterThan(130);
    }

    [Fact]
    public void The_limits_hold_what_is_so_and_leave_out_nought_where_leniency_is_found_at_that_case()
    {
        foreach (var at in Enumerable.Range(0, 10))
        {
            var cases = CoreCase.Series(new SeededRandom($"limits/{at}"), 0.08);
            var (all, before) = (Found(cases), SeededSeries.FirstLenient([.. cases.SkipLast(1).Select(one => one.Leniency)]));

            (all.Low < all.Leniency && all.Leniency < all.High).ShouldBeTrue();
            if (before is null)
            {
                (all.Low > 0).ShouldBe(all.FoundLenient == SeededSeries.Length);
            }
        }
    }

    [Fact]
    public void A_harsh_reader_is_the_mirror_of_a_lenient_one_and_no_one_is_both()
    {
        SeededReading[] lenient = [.. Enumerable.Repeat(new SeededReading(100, 20, 5), 9)];

        var (mild, harsh) = (Found(lenient), Found([.. lenient.Select(one => new SeededReading(one.Judged, one.Harsher, one.Generous))]));

        (mild.FoundLenient, mild.FoundHarsh).ShouldBe((7, null));
        (harsh.FoundLenient, harsh.FoundHarsh).ShouldBe((null, 8));
        harsh.Leniency.ShouldBe(-mild.Leniency);
    }

    [Fact]
    public void The_thirteenth_case_begins_a_new_series_and_a_case_without_judgements_is_none()
    {
        var cases = Enumerable.Repeat(new SeededReading(50, 4, 2), 13).Prepend(new SeededReading(0, 0, 0));

        SeededSeries.All(cases).Select(series => series.Cases).ShouldBe([12, 1]);
    }

    private static SeededSeries Found(IEnumerable<SeededReading> cases) => SeededSeries.All(cases).Single();
}
