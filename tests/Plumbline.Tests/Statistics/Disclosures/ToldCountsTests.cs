using Plumbline.Statistics;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Tests.Statistics.Disclosures;

/// <summary>
/// What a solver tells. By hand where a hand can; else by trying every way to fill in a table, which says the same since the corners of a table with printed
/// totals are whole numbers (Dantzig, Linear Programming and Extensions, 1963, chapter 14).
/// </summary>
public sealed class ToldCountsTests
{
    /// <summary>1 and 3 lie in 0 to 4, so none is farther than 3 from what it is; 2 and 20 in 0 to 22; 4 and 3 in 0 to 7, each four away at one end.</summary>
    [Theory]
    [InlineData(1, 3, new[] { 0, 1 })]
    [InlineData(2, 20, new int[0])]
    [InlineData(4, 3, new int[0])]
    public void Two_withheld_counts_of_one_total_lie_between_none_and_all(int one, int other, int[] told)
    {
        var table = CountGrid.Of([[one, other]]);

        ToldCounts.Of(table, number => number < 2, [0, 1]).Order().ShouldBe(told);
    }

    [Fact]
    public void A_count_that_no_sum_holds_is_told_by_none()
    {
        var table = new CountTable();
        table.Add(2);

        ToldCounts.Of(table, _ => true, [0]).ShouldBeEmpty();
    }

    [Fact]
    public void In_tables_by_chance_it_tells_what_every_way_of_filling_them_in_tells()
    {
        var random = new SeededRandom("told counts");
        var (told, all) = (0, 0);
        for (var number = 0; number < 60; number++)
        {
            var rows = Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 3).Select(_ => random.Below(9)).ToArray()).ToArray();
            bool[] hidden = [.. Enumerable.Range(0, 9).Select(_ => random.Below(100) < 75)];
            int[] asked = [.. Enumerable.Range(0, 9).Where(cell => hidden[cell])];

            var found = ToldCounts.Of(CountGrid.Of(rows), cell => cell < 9 && hidden[cell], asked);

            found.Order().ToList().ShouldBe(TriedOut(rows, hidden), $"table {number}");
            (told, all) = (told + found.Count, all + asked.Length);
        }

        told.ShouldBeInRange(all / 10, all * 9 / 10, "tables in which there is something to tell and something not");
    }

    /// <summary>The hidden cells that are nowhere farther than three from the truth.</summary>
    private static List<int> TriedOut(int[][] rows, bool[] hidden)
    {
        var truth = rows.SelectMany(row => row).ToArray();
        int[] down = [.. Enumerable.Range(0, 3).Select(column => rows.Sum(row => row[column]))], across = [.. rows.Select(row => row.Sum())];
        var farthest = new int[9];
        Fill(new int[9], 0);
        return [.. Enumerable.Range(0, 9).Where(cell => hidden[cell] && farthest[cell] <= 3)];

        void Fill(int[] cells, int cell)
        {
            if (cell == 9)
            {
                for (var one = 0; one < 9; one++)
                {
                    farthest[one] = Math.Max(farthest[one], Math.Abs(cells[one] - truth[one]));
                }

                return;
            }

            var (row, column) = (cell / 3, cell % 3);
            var left = Math.Min(
                across[row] - cells.Skip(row * 3).Take(column).Sum(), down[column] - Enumerable.Range(0, row).Sum(above => cells[(above * 3) + column]));
            for (var count = hidden[cell] ? 0 : truth[cell]; count <= (hidden[cell] ? left : Math.Min(left, truth[cell])); count++)
            {
                cells[cell] = count;
                if ((column < 2 || cells.Skip(row * 3).Take(3).Sum() == across[row])
                    && (row < 2 || Enumerable.Range(0, 3).Sum(above => cells[(above * 3) + column]) == down[column]))
                {
                    Fill(cells, cell + 1);
                }
            }
        }
    }
}
