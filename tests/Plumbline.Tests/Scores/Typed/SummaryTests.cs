using CsCheck;
using Plumbline.Scores.Typed;

namespace Plumbline.Tests.Scores.Typed;

public sealed class SummaryTests
{
    [Fact]
    public void The_median_of_an_even_number_lies_half_way() =>
        NumberSummary.Of([4, 1, 2, 9]).ShouldBe(new NumberSummary(4, 3, 1, 9));

    [Fact]
    public void Of_two_days_in_the_middle_the_earlier_is_the_median() =>
        DaySummary.Of([Day(9), Day(2), Day(4), Day(1)]).ShouldBe(new DaySummary(Day(1), Day(2), Day(9)));

    [Fact]
    public void Of_nothing_there_is_no_summary()
    {
        NumberSummary.Of([]).ShouldBeNull();
        DaySummary.Of([]).ShouldBeNull();
    }

    [Fact]
    public void The_middle_lies_between_the_ends_and_order_does_not_matter() => Gen.Int[-50, 50].Array[1, 20].Sample(numbers =>
    {
        var summary = NumberSummary.Of(numbers.Select(number => (decimal)number))!;

        summary.ShouldBe(NumberSummary.Of(numbers.Reverse().Select(number => (decimal)number)));
        summary.Mean.ShouldBeInRange(summary.Lowest, summary.Highest);
        summary.Median.ShouldBeInRange(summary.Lowest, summary.Highest);
        numbers.Count(number => number <= summary.Median).ShouldBeGreaterThanOrEqualTo((numbers.Length + 1) / 2);
        numbers.Count(number => number >= summary.Median).ShouldBeGreaterThanOrEqualTo((numbers.Length + 1) / 2);
    });

    private static DateOnly Day(int day) => new(2011, 5, day);
}
