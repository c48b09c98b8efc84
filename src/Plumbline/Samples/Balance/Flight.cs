using Plumbline.Statistics;

namespace Plumbline.Samples.Balance;

/// <summary>
/// The flight of the cube method (Deville and Tillé, Biometrika 91:4, 2004) in the fast form of Chauvet and Tillé (Computational Statistics 21, 2006):
/// a walk from the probabilities towards a sample, by steps that leave every kept row's expected number as it is and every case's probability right on average.
/// </summary>
internal sealed class Flight
{
    private const double Nought = 1e-9;
    private readonly SeededRandom random;
    private readonly IReadOnlyList<RowWindow> rows;
    private readonly int[][] rowsOf;
    private readonly List<int> kept;
    private readonly List<int> window = [];
    private readonly Queue<int> waiting;

    /// <param name="values">The probabilities; the walk changes them in place.</param>
    /// <param name="order">The cases in the order in which they enter the walk.</param>
    /// <param name="rows">The total first, then in order of importance.</param>
    public Flight(double[] values, IEnumerable<int> order, IReadOnlyList<RowWindow> rows, SeededRandom random)
    {
        this.random = random;
        this.rows = rows;
        Values = values;
        kept = [.. Enumerable.Range(0, rows.Count).Where(row => rows[row].IsKept)];
        var lists = new List<int>[values.Length];
        foreach (var row in kept)
        {
            foreach (var member in rows[row].Members)
            {
                (lists[member] ??= []).Add(row);
            }
        }

        rowsOf = [.. lists.Select(list => list?.ToArray() ?? [])];
        waiting = new Queue<int>(order.Where(IsOpen));
    }

    public double[] Values { get; }

    /// <summary>The cases that are neither in nor out.</summary>
    public IReadOnlyList<int> Open => [.. window, .. waiting];

    /// <summary>Walks until at most so many cases are open. Where it is stuck before, it gives up keeping the row that is least needed and walks on.</summary>
    public void WalkTo(int open)
    {
        while (window.Count + waiting.Count > open)
        {
            while (window.Count < kept.Count + 1 && waiting.TryDequeue(out var next))
            {
                window.Add(next);
            }

            if (Kernel.Of(window.Count, kept, unit => rowsOf[window[unit]]) is { } direction)
            {
                Step(direction);
            }
            else
            {
                kept.Remove(LeastNeeded());
            }
        }
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

    /// <summary>A row that no ending can break, else the least important margin, else the least important number.</summary>
    private int LeastNeeded()
    {
        var open = Open.ToHashSet();
        var candidates = kept.Where(row => row > 0).Reverse().ToList();
        foreach (var row in candidates)
        {
            var moving = rows[row].Members.Count(open.Contains);
            var certain = rows[row].Members.Count(member => !open.Contains(member) && Values[member] > 0.5);
            if (moving <= 1 || (certain >= rows[row].Low && certain + moving <= rows[row].High))
            {
                return row;
            }
        }

        return candidates.Where(row => !rows[row].IsHard).FirstOrDefault(candidates[0]);
    }

    private bool IsOpen(int unit) => Values[unit] is > Nought and < 1 - Nought;
}
