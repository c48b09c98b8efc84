namespace Plumbline.Statistics.Disclosures;

/// <summary>
/// What follows from sums over unknown counts: Gauss and Jordan's elimination on sparse rows, modulo the prime 2^61 - 1.
/// An unknown is worked out exactly when, fully reduced, a row holds it and no other. Costs rise with the unknowns and with how far sums overlap.
/// </summary>
internal sealed class KnownSums
{
    private const ulong Prime = (1UL << 61) - 1;

    private readonly Dictionary<int, Dictionary<int, ulong>> rows = [];

    /// <summary>Takes in a sum: the unknowns on the side of the parts, and the total when that is unknown too.</summary>
    public void Add(IEnumerable<int> parts, int? total)
    {
        var row = new Dictionary<int, ulong>();
        foreach (var part in parts)
        {
            Put(row, part, 1);
        }

        if (total is { } left)
        {
            Put(row, left, Prime - 1);
        }

        foreach (var pivot in row.Keys.Where(rows.ContainsKey).ToList())
        {
            if (row.TryGetValue(pivot, out var factor))
            {
                Take(row, rows[pivot], factor);
            }
        }

        if (row.Count > 0)
        {
            Keep(row);
        }
    }

    /// <summary>The unknowns that readers can work out.</summary>
    public IEnumerable<int> Known() => rows.Where(row => row.Value.Count == 1).Select(row => row.Key);

    private void Keep(Dictionary<int, ulong> row)
    {
        var pivot = row.Keys.Min();
        var inverse = Power(row[pivot], Prime - 2);
        foreach (var unknown in row.Keys.ToList())
        {
            row[unknown] = Times(row[unknown], inverse);
        }

        foreach (var other in rows.Values)
        {
            if (other.TryGetValue(pivot, out var factor))
            {
                Take(other, row, factor);
            }
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
        var sum = (row.GetValueOrDefault(unknown) + factor) % Prime;
        if (sum == 0)
        {
            row.Remove(unknown);
        }
        else
        {
            row[unknown] = sum;
        }
    }

    private static ulong Times(ulong a, ulong b) => (ulong)((UInt128)a * b % Prime);

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
