using Plumbline.Statistics;

namespace Plumbline.Samples.Balance;

/// <summary>
/// Draws a sample that keeps to rows, each case with exactly its probability: the flight of the cube method, and a landing that mixes the ways to end it
/// so that numbers asked for are met and margins stay within one case.
/// </summary>
public static class Cube
{
    private const int MostOpen = 22;
    private const int FewOpen = 13;
    private const int FirstWays = 512;
    private const int MostWays = 8192;

    /// <summary>Which cases are in. The probabilities must add up to a whole number, which the first row asks for.</summary>
    /// <param name="probabilities">By place in the caseload.</param>
    /// <param name="order">The cases in a random order.</param>
    /// <param name="rows">The total first, then in order of importance.</param>
    public static bool[] Draw(double[] probabilities, IReadOnlyList<int> order, IReadOnlyList<BalanceRow> rows, SeededRandom random)
    {
        double[] values = [.. probabilities];
        var expected = rows.Select(row => row.Members.Sum(member => probabilities[member])).ToArray();
        var kept = rows.Where(row => row.IsKept).ToArray();
        var flight = new Flight(values, order, [.. kept.Select(row => row.Members)], random);
        var spare = Math.Min(MostOpen, kept.Length + 8);
        if (!flight.WalkTo(spare) || Land(flight, rows, expected, random) is not { } ending)
        {
            ending = Descend(flight, kept, rows, expected, random);
        }

        foreach (var (bit, unit) in flight.Open.Index())
        {
            values[unit] = (ending >> bit) & 1;
        }

        return [.. values.Select(value => value > 0.5)];
    }

    /// <summary>An ending that keeps to every row, the right chances among such; null when no chances are right.</summary>
    private static uint? Land(Flight flight, IReadOnlyList<BalanceRow> rows, double[] expected, SeededRandom random)
    {
        var open = flight.Open;
        double[] values = [.. open.Select(unit => flight.Values[unit])];
        var ways = new Completions(open, flight.Values, rows, expected).Kept();
        ways.Sort((a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : a.Way.CompareTo(b.Way));
        var first = ways.Take(FirstWays).ToList();
        return Mixture.Draw(first, values, random) ?? (ways.Count > FirstWays ? Mixture.Draw([.. ways.Take(MostWays)], values, random) : null);
    }

    /// <summary>
    /// Gives up keeping rows one at a time: first those that no ending can break, then the least important, until so few cases are open that all endings
    /// can be weighed; those that break a row get as little chance as the probabilities allow.
    /// </summary>
    private static uint Descend(Flight flight, BalanceRow[] kept, IReadOnlyList<BalanceRow> rows, double[] expected, SeededRandom random)
    {
        var tried = flight.Open.Count <= MostOpen;
        while (!flight.WalkTo(tried ? FewOpen : MostOpen))
        {
            flight.Rows.Remove(LeastNeeded(flight, kept));
        }

        if (!tried && Land(flight, rows, expected, random) is { } ending)
        {
            return ending;
        }

        while (!flight.WalkTo(FewOpen))
        {
            flight.Rows.Remove(LeastNeeded(flight, kept));
        }

        var open = flight.Open;
        double[] values = [.. open.Select(unit => flight.Values[unit])];
        return Mixture.Draw(new Completions(open, flight.Values, rows, expected).All(), values, random)
            ?? throw new InvalidOperationException("All endings of a walk together always have chances that give its values.");
    }

    private static int LeastNeeded(Flight flight, BalanceRow[] kept)
    {
        var open = flight.Open.ToHashSet();
        var candidates = flight.Rows.Where(row => row > 0).Reverse().ToList();
        foreach (var row in candidates)
        {
            var moving = kept[row].Members.Where(open.Contains).ToList();
            var certain = kept[row].Members.Count(member => !open.Contains(member) && flight.Values[member] > 0.5);
            var (low, high) = Completions.Window(kept[row], certain + moving.Sum(member => flight.Values[member]));
            if (moving.Count <= 1 || (certain >= low && certain + moving.Count <= high))
            {
                return row;
            }
        }

        return candidates.Where(row => kept[row].Kind == RowKind.Near).FirstOrDefault(candidates[0]);
    }
}
