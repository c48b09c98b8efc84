using Plumbline.Statistics;

namespace Plumbline.Samples.Balance;

/// <summary>
/// The flight of the cube method (Deville and Tillé, Biometrika 91:4, 2004) in the fast form of Chauvet and Tillé (Computational Statistics 21, 2006):
/// a walk from the probabilities towards a sample, by steps that leave every kept row's expected number as it is and every case's probability right on average.
/// </summary>
internal sealed class Flight
{
    public const double Nought = 1e-9;
    private readonly SeededRandom random;
    private readonly int[][] rowsOf;
    private readonly List<int> window = [];

    /// <param name="values">The probabilities; the walk changes them in place.</param>
    /// <param name="order">The cases in the order in which they enter the walk.</param>
    /// <param name="rows">Members of each kept row.</param>
    public Flight(double[] values, IReadOnlyList<int> order, IReadOnlyList<int[]> rows, SeededRandom random)
    {
        this.random = random;
        Values = values;
        Rows = [.. Enumerable.Range(0, rows.Count)];
        var lists = new List<int>[values.Length];
        foreach (var (row, members) in rows.Index())
        {
            foreach (var member in members)
            {
                (lists[member] ??= []).Add(row);
            }
        }

        rowsOf = [.. lists.Select(list => list?.ToArray() ?? [])];
        Waiting = new Queue<int>(order.Where(IsOpen));
    }

    public double[] Values { get; }

    /// <summary>The rows that are still kept, by their number; a landing takes some out.</summary>
    public List<int> Rows { get; }

    /// <summary>The cases that are neither in nor out.</summary>
    public IReadOnlyList<int> Open => [.. window, .. Waiting];

    private Queue<int> Waiting { get; }

    /// <summary>Walks until at most so many cases are open; false when it is stuck before.</summary>
    public bool WalkTo(int open)
    {
        while (window.Count + Waiting.Count > open)
        {
            while (window.Count < Rows.Count + 1 && Waiting.TryDequeue(out var next))
            {
                window.Add(next);
            }

            if (Kernel.Of(window.Count, Rows, unit => rowsOf[window[unit]]) is not { } direction)
            {
                return false;
            }

            Step(direction);
        }

        return true;
    }

    private void Step(double[] direction)
    {
        var (forth, back) = (double.MaxValue, double.MaxValue);
        for (var unit = 0; unit < direction.Length; unit++)
        {
            var (value, along) = (Values[window[unit]], direction[unit]);
            if (along > Kernel.Nought)
            {
                forth = Math.Min(forth, (1 - value) / along);
                back = Math.Min(back, value / along);
            }
            else if (along < -Kernel.Nought)
            {
                forth = Math.Min(forth, value / -along);
                back = Math.Min(back, (1 - value) / -along);
            }
        }

        var length = random.NextDouble() * (forth + back) < back ? forth : -back;
        for (var unit = 0; unit < direction.Length; unit++)
        {
            if (Math.Abs(direction[unit]) > Kernel.Nought)
            {
                Values[window[unit]] = Math.Clamp(Values[window[unit]] + (length * direction[unit]), 0, 1);
            }
        }

        for (var unit = window.Count - 1; unit >= 0; unit--)
        {
            if (!IsOpen(window[unit]))
            {
                Values[window[unit]] = Math.Round(Values[window[unit]], MidpointRounding.AwayFromZero);
                window.RemoveAt(unit);
            }
        }
    }

    private bool IsOpen(int unit) => Values[unit] is > Nought and < 1 - Nought;
}
