namespace Plumbline.Statistics.Disclosures;

/// <summary>
/// Which withheld counts a reader with linear programming knows within three: those for which no numbers from 0 on that keep all sums lie farther from the
/// true one (docs/methods/disclosure.md). It says what is so, where <see cref="CountRanges"/> can say less; it costs more, and is asked only of counts that
/// hang together with at most <see cref="MostTogether"/> others.
/// </summary>
public static class ToldCounts
{
    /// <summary>So many withheld counts that hang together by sums are solved in a moment.</summary>
    public const int MostTogether = 600;

    /// <param name="isHidden">Whether readers do not see a count, by its number.</param>
    /// <param name="asked">The withheld counts to be judged, by number.</param>
    public static IReadOnlySet<int> Of(CountTable table, Func<int, bool> isHidden, IEnumerable<int> asked)
    {
        var group = Enumerable.Range(0, table.Length).ToArray();
        var sums = table.Sums.Select(sum => (Sum: sum, Hidden: sum.Counts.Where(isHidden).ToList())).Where(sum => sum.Hidden.Count > 0).ToList();
        foreach (var (_, hidden) in sums)
        {
            foreach (var number in hidden)
            {
                group[Head(group, number)] = Head(group, hidden[0]);
            }
        }

        var together = sums.ToLookup(sum => Head(group, sum.Hidden[0]), sum => sum.Sum);
        return asked.GroupBy(number => Head(group, number)).Where(some => together.Contains(some.Key))
            .SelectMany(some => In(table, isHidden, [.. together[some.Key]], [.. some])).ToHashSet();
    }

    private static List<int> In(CountTable table, Func<int, bool> isHidden, List<CountSum> sums, List<int> asked)
    {
        int[] numbers = [.. sums.SelectMany(sum => sum.Counts).Where(isHidden).Distinct()];
        if (numbers.Length > MostTogether)
        {
            return [];
        }

        var places = numbers.Index().ToDictionary(number => number.Item, number => number.Index);
        var room = new CountRoom([.. numbers.Select(table.Count)], [.. sums.Select(sum => Row(sum, places))]);
        var open = new List<int>(asked);
        var told = new List<int>();
        while (open is [var number, ..])
        {
            if (!room.Leaves(places[number], CountRange.Nearest + 1))
            {
                told.Add(number);
            }

            open.RemoveAll(other => other == number || room.IsAway(places[other], CountRange.Nearest + 1));
        }

        return told;
    }

    private static double[] Row(CountSum sum, Dictionary<int, int> places)
    {
        var row = new double[places.Count];
        foreach (var part in sum.Parts.Where(places.ContainsKey))
        {
            row[places[part]] += 1;
        }

        if (places.TryGetValue(sum.Total, out var total))
        {
            row[total] -= 1;
        }

        return row;
    }

    private static int Head(int[] group, int number)
    {
        while (group[number] != number)
        {
            number = group[number] = group[group[number]];
        }

        return number;
    }
}
