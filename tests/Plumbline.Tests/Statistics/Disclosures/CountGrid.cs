using Plumbline.Statistics.Disclosures;

namespace Plumbline.Tests.Statistics.Disclosures;

/// <summary>A table of counts, numbered row by row, whose row and column totals are printed whatever they are.</summary>
internal static class CountGrid
{
    public static CountTable Of(int[][] rows)
    {
        var table = new CountTable();
        var numbers = rows.Select(row => row.Select(count => table.Add(count)).ToArray()).ToArray();
        foreach (var row in numbers)
        {
            table.Sum(table.Add(row.Sum(table.Count), CountStanding.Fixed), row);
        }

        for (var column = 0; rows.Length > 1 && column < rows[0].Length; column++)
        {
            int[] down = [.. numbers.Select(row => row[column])];
            table.Sum(table.Add(down.Sum(table.Count), CountStanding.Fixed), down);
        }

        return table;
    }
}
