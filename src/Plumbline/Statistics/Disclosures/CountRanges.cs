namespace Plumbline.Statistics.Disclosures;

/// <summary>
/// The range that readers can tell of every count from what is printed: each sum, and each that follows from several by elimination, narrows its counts by the
/// others until none narrows any more (interval propagation over whole numbers from 0 on). A range is never narrower than what readers can tell.
/// </summary>
public static class CountRanges
{
    /// <summary>More people than any report counts: no bound.</summary>
    private const int Most = 1_000_000;

    /// <param name="isHidden">Whether readers do not see a count, by its number.</param>
    /// <returns>By number; of a printed count the count itself.</returns>
    public static CountRange[] Of(CountTable table, Func<int, bool> isHidden)
    {
        var ranges = new CountRange[table.Length];
        for (var number = 0; number < ranges.Length; number++)
        {
            ranges[number] = isHidden(number) ? new CountRange(0, Most) : Exactly(table, number);
        }

        var sums = new KnownSums();
        foreach (var sum in table.Sums)
        {
            sums.Add(sum.Parts.Where(isHidden), isHidden(sum.Total) ? sum.Total : null);
        }

        foreach (var number in sums.Known())
        {
            ranges[number] = Exactly(table, number);
        }

        List<Equation> equations =
        [
            .. table.Sums.Select(sum => new Equation([.. sum.Parts.Where(isHidden).Select(part => (part, 1)), .. isHidden(sum.Total) ? [(sum.Total, -1)]
                : Array.Empty<(int, int)>()])),
            .. sums.Rows().Select(row => new Equation(row)),
        ];
        Narrow(table, [.. equations.Where(equation => equation.Terms.Length > 0)], ranges);
        return ranges;
    }

    private static CountRange Exactly(CountTable table, int number) => new(table.Count(number), table.Count(number));

    private static void Narrow(CountTable table, List<Equation> equations, CountRange[] ranges)
    {
        var sumsOf = equations.SelectMany(equation => equation.Terms.Select(term => (term.Number, equation))).ToLookup(pair => pair.Number, pair =>
            pair.equation);
        var next = new Queue<Equation>(equations.OrderBy(equation => equation.Terms.Length));
        var waiting = new HashSet<Equation>(equations);
        while (next.TryDequeue(out var equation))
        {
            waiting.Remove(equation);
            foreach (var number in NarrowedBy(equation, table, ranges))
            {
                foreach (var other in sumsOf[number].Where(other => other != equation && waiting.Add(other)))
                {
                    next.Enqueue(other);
                }
            }
        }
    }

    /// <summary>Narrows the unknowns of one equation as far as it alone can, and names those that it narrowed.</summary>
    private static List<int> NarrowedBy(Equation equation, CountTable table, CountRange[] ranges)
    {
        var narrowed = new List<int>();
        long sum = 0, low = 0, high = 0;
        foreach (var (number, factor) in equation.Terms)
        {
            var (least, most) = Ends(factor, ranges[number]);
            (sum, low, high) = (sum + ((long)factor * table.Count(number)), low + least, high + most);
        }

        foreach (var (number, factor) in equation.Terms)
        {
            var range = ranges[number];
            var (least, most) = Ends(factor, range);
            var (from, to) = (sum - (high - most), sum - (low - least));
            var set = factor > 0
                ? new CountRange(AtLeast(range.Low, CeilingOf(from, factor)), AtMost(range.High, FloorOf(to, factor)))
                : new CountRange(AtLeast(range.Low, CeilingOf(-to, -factor)), AtMost(range.High, FloorOf(-from, -factor)));
            if (set != range)
            {
                ranges[number] = set;
                narrowed.Add(number);
                var (left, right) = Ends(factor, set);
                (low, high) = (low - least + left, high - most + right);
            }
        }

        return narrowed;
    }

    private static (long Least, long Most) Ends(int factor, CountRange range) =>
        factor > 0 ? ((long)factor * range.Low, (long)factor * range.High) : ((long)factor * range.High, (long)factor * range.Low);

    private static int AtLeast(int low, long other) => (int)Math.Max(low, other);

    private static int AtMost(int high, long other) => (int)Math.Min(high, other);

    private static long FloorOf(long number, int by) => (number / by) - (number % by < 0 ? 1 : 0);

    private static long CeilingOf(long number, int by) => -FloorOf(-number, by);

    /// <summary>Unknowns with their factors; what they add up to is what the true counts do.</summary>
    private sealed class Equation((int Number, int Factor)[] terms)
    {
        public (int Number, int Factor)[] Terms { get; } = terms;
    }
}
