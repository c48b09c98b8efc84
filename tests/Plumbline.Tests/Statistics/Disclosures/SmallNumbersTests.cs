using CsCheck;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Tests.Statistics.Disclosures;

public sealed class SmallNumbersTests
{
    private static readonly Gen<(int[][] Grid, int Smallest)> Grids =
        Gen.Select(Gen.Int[2, 4], Gen.Int[2, 4], Gen.Int[2, 7]).SelectMany((rows, columns, smallest) =>
            Gen.Frequency((2, Gen.Int[0, 6]), (3, Gen.Int[0, 40])).Array[columns].Array[rows].Select(grid => (grid, smallest)));

    [Fact]
    public void Every_small_count_is_withheld() => Grids.Sample((grid, smallest) =>
    {
        var (table, hidden) = Withhold(grid, smallest);

        Enumerable.Range(0, grid.Sum(row => row.Length)).Where(cell => SmallNumbers.IsSmall(table.Count(cell), smallest)).ShouldAllBe(cell => hidden[cell]);
    });

    [Fact]
    public void Nothing_is_withheld_where_nothing_is_small() => Grids.Sample((grid, smallest) =>
    {
        int[][] large = [.. grid.Select(row => row.Select(count => count == 0 ? 0 : count + smallest).ToArray())];

        Withhold(large, smallest).Hidden.ShouldAllBe(hidden => !hidden);
    });

    /// <summary>Tries every way to fill the withheld places of a small table so that its printed rows and totals hold.</summary>
    [Fact]
    public void No_small_count_can_be_worked_out_from_rows_columns_and_totals() => Gen.Int[0, 4].Array[3].Array[2].Sample(grid =>
    {
        var (table, hidden) = Withhold(grid, 3);
        var cells = grid.SelectMany(row => row).ToArray();
        var open = Enumerable.Range(0, 6).Where(cell => hidden[cell]).ToArray();
        var found = open.ToDictionary(cell => cell, _ => new HashSet<int>());
        Fill(0);

        foreach (var cell in open.Where(cell => SmallNumbers.IsSmall(cells[cell], 3)))
        {
            var isGivenAway = grid[cell / 3].Sum() < 3 || grid.Sum(row => row[cell % 3]) < 3;
            (isGivenAway || found[cell].Count > 1).ShouldBeTrue(string.Join(" / ", grid.Select(row => string.Join(' ', row))));
        }

        void Fill(int next)
        {
            if (next == open.Length)
            {
                if (table.Sums.All(sum => sum.Parts.Sum(part => cells[part]) == table.Count(sum.Total)))
                {
                    foreach (var cell in open)
                    {
                        found[cell].Add(cells[cell]);
                    }
                }

                return;
            }

            var kept = cells[open[next]];
            for (var count = 0; count <= 8; count++)
            {
                cells[open[next]] = count;
                Fill(next + 1);
            }

            cells[open[next]] = kept;
        }
    }, iter: 60);

    [Fact]
    public void What_a_printed_total_alone_gives_away_costs_no_other_count()
    {
        var table = new CountTable();
        var only = table.Add(2);
        table.Sum(table.Add(2, CountStanding.Fixed), only);
        var other = table.Add(30);
        table.Sum(table.Add(62, CountStanding.Fixed), other, table.Add(32));

        SmallNumbers.Withheld(table, 5)[other].ShouldBeFalse();
    }

    [Fact]
    public void The_cases_outside_a_population_are_protected_though_they_are_printed_nowhere()
    {
        var table = new CountTable();
        var (all, custody, outside) = (table.Add(38), table.Add(36), table.Add(2, CountStanding.Implied));
        table.Sum(all, custody, outside);

        var hidden = SmallNumbers.Withheld(table, 5);

        (hidden[all] || hidden[custody]).ShouldBeTrue();
    }

    private static (CountTable Table, IReadOnlyList<bool> Hidden) Withhold(int[][] grid, int smallest)
    {
        var table = CountGrid.Of(grid);
        return (table, SmallNumbers.Withheld(table, smallest));
    }
}
