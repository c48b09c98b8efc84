namespace Plumbline.Statistics.Disclosures;

/// <summary>
/// What follows from sums over unknown counts: Gauss and Jordan's elimination on sparse rows, modulo the prime 2^61 - 1.
/// An unknown is worked out exactly when, fully reduced, a row holds it and no other. Costs rise with the unknowns and with how far sums overlap.
/// </summary>
internal sealed class KnownSums
{
    private const ulong Prime = (1UL << 61) - 1;

    private const ulong MostFactor = 4;

    private readonly Dictionary<int, Dictionary<int, ulong>> rows = [];

    /// <summary>Takes in a sum: the unknowns on the side of the parts, and the total when that is unknown too.</summary>
    public void Add(IEnumerable<int> parts, int? total)
    {
        var row = new Dictionary<int, ulong>();
        foreach (var part in parts)
        {
            Put(row, part, 1);
        }

        if (total is { } sum)
        {
            Put(row, sum, Prime - 1);
        }

        var left = new SortedSet<int>(row.Keys);
        while (left.Count > 0)
        {
            var unknown = left.Min;
            left.Remove(unknown);
            if (row.TryGetValue(unknown, out var factor) && rows.TryGetValue(unknown, out var known))
            {
                Take(row, known, factor);
                left.UnionWith(known.Keys.Where(other => other > unknown));
            }
        }

        if (row.Count > 0)
        {
            Keep(row);
        }
    }

    /// <summary>The unknowns that readers can work out.</summary>
    public IEnumerable<int> Known()
    {
        foreach (var pivot in rows.Keys.OrderDescending())
        {
            var row = rows[pivot];
            foreach (var other in row.Keys.Where(unknown => unknown != pivot && rows.ContainsKey(unknown)).ToList())
            {
                Take(row, rows[other], row[other]);
            }
        }

        return rows.Where(row => row.Value.Count == 1).Select(row => row.Key);
    }

    /// <summary>
    /// What the reduced rows say, once <see cref="Known"/> was asked: unknowns with small whole factors whose sum readers know. They hold what several sums
    /// say only together. Rows with other factors are left out.
    /// </summary>
    public IEnumerable<(int Unknown, int Factor)[]> Rows() => rows.Values
        .Where(row => row.Count > 1 && row.Values.All(factor => factor <= MostFactor || Prime - factor <= MostFactor))
        .Select(row => row.Select(term => (term.Key, term.Value <= MostFactor ? (int)term.Value : -(int)(Prime - term.Value))).ToArray());

    /// <summary>A row begins with its pivot, which no row kept before it leaves in a later one.</summary>
    private void Keep(Dictionary<int, ulong> row)
    {
        var pivot = row.Keys.Min();
        var inverse = Power(row[pivot], Prime - 2);
        foreach (var unknown in row.Keys.ToList())
        {
            row[unknown] = Times(row[unknown], inverse);
        }

        rows[pivot] = row;
    }

    /// <summary>Takes a row, so many times, from another.</summary>
    private static void Take(Dictionary<int, ulong> from, Dictionary<int, ulong> row, ulong times)
    {
        foreach (var (unknown, factor) in row)
        {
            Put(from, unknown, Prime - Times(factor, times));
        }
    }

    private static void Put(Dictionary<int, ulong> row, int unknown, ulong factor)
    {
        var sum = Reduced(row.GetValueOrDefault(unknown) + factor);
        if (sum == 0)
        {
            row.Remove(unknown);
        }
        else
        {
            row[unknown] = sum;
        }
    }

    /// <summary>Both below the prime; the upper bits of the product count as they stand, since 2^61 is 1.</summary>
    private static ulong Times(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        return Reduced((low & Prime) + ((low >> 61) | (high << 3)));
    }

    private static ulong Reduced(ulong number) => number >= Prime ? number - Prime : number;

    private static ulong Power(ulong number, ulong exponent)
    {
        var power = 1UL;
        for (; exponent > 0; exponent >>= 1)
        {
            power = (exponent & 1) == 1 ? Times(power, number) : power;
            number = Times(number, number);
        }

        return power;
    }
}
