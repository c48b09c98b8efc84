using Plumbline.Statistics;

namespace Plumbline.Samples.Balance;

/// <summary>
/// Draws a sample that keeps to rows, each case with exactly its probability: the flight of the cube method, and a landing that mixes the ways to end it
/// so that numbers asked for are met and margins stay within one case.
/// </summary>
public static class Cube
{
    private const int MostOpen = 62;
    private const int Spare = 40;

    /// <summary>Which cases are in. The probabilities must add up to a whole number.</summary>
    /// <param name="probabilities">By place in the caseload.</param>
    /// <param name="order">The cases in a random order.</param>
    /// <param name="rows">Those that hold the total first, then in order of importance.</param>
    public static bool[] Draw(double[] probabilities, IReadOnlyList<int> order, IReadOnlyList<BalanceRow> rows, SeededRandom random)
    {
        RowWindow[] windows = [.. rows.Select(row => RowWindow.Of(row, probabilities))];
        var flight = new Flight([.. probabilities], order, windows, random);
        var kept = windows.Count(window => window.IsKept);
        flight.WalkTo(kept <= 5 ? Landing.Few : Math.Min(MostOpen, kept + Spare));
        var open = flight.Open;
        var place = open.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var ending = new Landing(
            [.. open.Select(unit => flight.Values[unit])], [.. windows.Select(window => window.Among(place, flight.Values))], random).End();
        foreach (var (bit, unit) in open.Index())
        {
            flight.Values[unit] = (ending >> bit) & 1;
        }

        return [.. flight.Values.Select(value => value > 0.5)];
    }
}
