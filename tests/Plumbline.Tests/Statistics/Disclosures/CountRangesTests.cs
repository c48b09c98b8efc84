using CsCheck;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Tests.Statistics.Disclosures;

/// <summary>Ranges that readers can tell, worked out by hand.</summary>
public sealed class CountRangesTests
{
    /// <summary>Of five, beside a printed three: two withheld parts are none to two each; one of them alone is told by its sum.</summary>
    [Fact]
    public void A_part_of_a_sum_is_no_more_than_what_the_printed_parts_leave()
    {
        var table = new CountTable();
        var (one, other, printed) = (table.Add(1), table.Add(1), table.Add(3));
        table.Sum(table.Add(5, CountStanding.Fixed), one, other, printed);

        var ranges = CountRanges.Of(table, number => number == one || number == other);

        ranges[one].ShouldBe(new CountRange(0, 2));
        ranges[other].ShouldBe(new CountRange(0, 2));
        ranges[printed].ShouldBe(new CountRange(3, 3));
        CountRanges.Of(table, number => number == one)[one].ShouldBe(new CountRange(1, 1));
    }

    /// <summary>a + b = 10 and b + c = 3, all three withheld: b is at most 3, so that a is at least 7; c is at most 3.</summary>
    [Fact]
    public void What_one_sum_tells_narrows_the_next()
    {
        var table = new CountTable();
        var (a, b, c) = (table.Add(8), table.Add(2), table.Add(1));
        table.Sum(table.Add(10, CountStanding.Fixed), a, b);
        table.Sum(table.Add(3, CountStanding.Fixed), b, c);

        var ranges = CountRanges.Of(table, number => number <= c);

        (ranges[a], ranges[b], ranges[c]).ShouldBe((new CountRange(7, 10), new CountRange(0, 3), new CountRange(0, 3)));
    }

    /// <summary>The total of a printed four and a withheld part that another sum holds to two at most.</summary>
    [Fact]
    public void A_withheld_total_is_at_least_its_printed_parts()
    {
        var table = new CountTable();
        var (part, rest) = (table.Add(2), table.Add(0));
        var total = table.Add(6);
        table.Sum(total, part, table.Add(4));
        table.Sum(table.Add(2, CountStanding.Fixed), part, rest);

        var ranges = CountRanges.Of(table, number => number <= total);

        (ranges[part], ranges[total]).ShouldBe((new CountRange(0, 2), new CountRange(4, 6)));
    }

    /// <summary>Every true count lies in its range, and the range of the grid's printed margins is that of the two-way bounds of Fréchet.</summary>
    [Fact]
    public void In_a_table_of_two_by_two_the_ranges_are_the_bounds_of_Frechet() => Gen.Int[0, 9].Array[4].Sample(cells =>
    {
        var table = CountGrid.Of([cells[..2], cells[2..]]);

        var ranges = CountRanges.Of(table, number => number < 4);

        var (row, column, all) = (cells[0] + cells[1], cells[0] + cells[2], cells.Sum());
        ranges[0].ShouldBe(new CountRange(Math.Max(0, row + column - all), Math.Min(row, column)));
    });

    [Fact]
    public void More_is_withheld_for_what_is_near_only_where_that_is_asked_for() => Gen.Int[0, 12].Array[6].Sample(cells =>
    {
        var table = CountGrid.Of([cells[..3], cells[3..]]);

        SmallNumbers.Withheld(table, 4).ShouldBe(SmallNumbers.Withheld(table, 4, alsoNear: false));
    });
}
