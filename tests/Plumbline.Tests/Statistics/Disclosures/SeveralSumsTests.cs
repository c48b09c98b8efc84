using Plumbline.Statistics.Disclosures;

namespace Plumbline.Tests.Statistics.Disclosures;

/// <summary>What no sum gives away alone, and several do when a reader takes them together.</summary>
public sealed class SeveralSumsTests
{
    /// <summary>
    /// Two withheld in each row and column is not enough: the first two rows less the first two columns leave the 3 of the second row, third column.
    /// By the rule its row gives the 25 and its column the 20, each the only count left to withhold there.
    /// </summary>
    private static readonly int[][] Bridged =
    [
        [3, 4, 20, 30],
        [4, 3, 3, 25],
        [18, 22, 4, 3],
        [40, 15, 3, 4],
    ];

    [Fact]
    public void Rows_less_columns_leave_no_small_count()
    {
        var table = CountGrid.Of(Bridged);

        var hidden = SmallNumbers.Withheld(table, 5);

        Withheld(hidden, 16).ShouldBe([0, 1, 2, 4, 5, 6, 7, 10, 11, 14, 15]);
        SmallCountsThatAreTold(table, hidden, 5).ShouldBeEmpty();
    }

    [Fact]
    public void A_reader_could_tell_the_count_if_small_ones_alone_were_withheld()
    {
        var table = CountGrid.Of(Bridged);
        bool[] onlySmall = [.. Enumerable.Range(0, table.Length).Select(number => SmallNumbers.IsSmall(table.Count(number), 5))];

        SmallCountsThatAreTold(table, onlySmall, 5).ShouldBe([6]);
    }

    [Fact]
    public void Of_several_open_counts_the_smallest_goes()
    {
        // The same with a fifth column: now the bridge has a choice of 25 or 9 in its row, and of 20 or 8 in its column.
        var table = CountGrid.Of([[3, 4, 20, 30, 50], [4, 3, 3, 25, 9], [18, 22, 4, 3, 60], [40, 15, 3, 4, 70], [33, 44, 8, 55, 66]]);

        var hidden = SmallNumbers.Withheld(table, 5);

        hidden[9].ShouldBeTrue();
        hidden[22].ShouldBeTrue();
        hidden[2].ShouldBeFalse();
        SmallCountsThatAreTold(table, hidden, 5).ShouldBeEmpty();
    }

    /// <summary>A criterion of three questions and a theme of two of them and a fourth: nothing is left to withhold in the criterion.</summary>
    [Fact]
    public void A_count_whose_own_sums_are_all_withheld_is_covered_in_the_next()
    {
        var table = new CountTable();
        var (first, second, third, fourth) = (table.Add(2), table.Add(3), table.Add(4), table.Add(30));
        table.Sum(table.Add(9, CountStanding.Fixed), first, second, third);
        table.Sum(table.Add(37, CountStanding.Fixed), second, third, fourth);

        var hidden = SmallNumbers.Withheld(table, 5);

        hidden[fourth].ShouldBeTrue("else the first is 9 less (37 less 30)");
        SmallCountsThatAreTold(table, hidden, 5).ShouldBeEmpty();
    }

    [Fact]
    public void The_next_sum_but_one_is_asked_where_the_next_has_nothing_left()
    {
        var table = new CountTable();
        var (first, second, third, fourth, fifth, sixth) = (table.Add(2), table.Add(3), table.Add(4), table.Add(3), table.Add(3), table.Add(30));
        table.Sum(table.Add(9, CountStanding.Fixed), first, second, third);
        table.Sum(table.Add(13, CountStanding.Fixed), second, third, fourth, fifth);
        table.Sum(table.Add(36, CountStanding.Fixed), fourth, fifth, sixth);
        var apart = table.Add(40);
        table.Sum(table.Add(90, CountStanding.Fixed), apart, table.Add(50));

        var hidden = SmallNumbers.Withheld(table, 5);

        hidden[sixth].ShouldBeTrue("else the first is 9 less 13 more (36 less 30)");
        hidden[apart].ShouldBeFalse();
        SmallCountsThatAreTold(table, hidden, 5).ShouldBeEmpty();
    }

    [Fact]
    public void The_nearest_sum_gives_though_a_further_one_has_less_to_lose()
    {
        var table = new CountTable();
        var (first, second, third, fourth, fifth, near, far) =
            (table.Add(2), table.Add(3), table.Add(4), table.Add(4), table.Add(3), table.Add(40), table.Add(10));
        table.Sum(table.Add(9, CountStanding.Fixed), first, second, third);
        table.Sum(table.Add(54, CountStanding.Fixed), second, third, fourth, fifth, near);
        table.Sum(table.Add(17, CountStanding.Fixed), fourth, fifth, far);

        var hidden = SmallNumbers.Withheld(table, 5);

        hidden[near].ShouldBeTrue("else the first is 9 less 54 more 40 and (17 less 10)");
        hidden[far].ShouldBeFalse();
        SmallCountsThatAreTold(table, hidden, 5).ShouldBeEmpty();
    }

    private static IEnumerable<int> SmallCountsThatAreTold(CountTable table, IReadOnlyList<bool> hidden, int smallest)
    {
        var reader = new WhatReadersCanTell(table, hidden);
        return Enumerable.Range(0, table.Length)
            .Where(number =>
                table.Standing(number) != CountStanding.Fixed && SmallNumbers.IsSmall(table.Count(number), smallest) && !reader.IsLeftOpen(number));
    }

    private static IEnumerable<int> Withheld(IReadOnlyList<bool> hidden, int cells) => Enumerable.Range(0, cells).Where(cell => hidden[cell]);
}
