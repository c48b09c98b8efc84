namespace Plumbline.Samples.Balance;

/// <summary>How many of some cases may come in, so that a row is kept to.</summary>
/// <param name="Members">The cases, by place.</param>
/// <param name="Low">The fewest.</param>
/// <param name="High">The most.</param>
/// <param name="Expected">What their probabilities add up to.</param>
/// <param name="IsHard">Whether the number was asked for, and is no matter of balance alone.</param>
/// <param name="IsKept">Whether a walk keeps its expectation fixed.</param>
internal readonly record struct RowWindow(int[] Members, int Low, int High, double Expected, bool IsHard, bool IsKept)
{
    private const double Nought = 1e-7;

    public static RowWindow Of(BalanceRow row, double[] probabilities)
    {
        var expected = row.Members.Sum(member => probabilities[member]);
        var (low, high) = row.Kind switch
        {
            RowKind.Exactly => (row.Bound, row.Bound),
            RowKind.AtLeast => (row.Bound, int.MaxValue / 2),
            RowKind.AtMost => (int.MinValue / 2, row.Bound),
            _ => ((int)Math.Floor(expected - 1 + Nought) + 1, (int)Math.Ceiling(expected + 1 - Nought) - 1),
        };
        return new RowWindow(row.Members, low, high, expected, row.Kind != RowKind.Near, row.IsKept);
    }

    /// <summary>The same asked of the open cases alone, given those that are in already.</summary>
    /// <param name="place">The place of each open case among the open ones, by its place before.</param>
    public RowWindow Among(IReadOnlyDictionary<int, int> place, double[] values)
    {
        var open = new List<int>();
        var certain = 0;
        foreach (var member in Members)
        {
            if (place.TryGetValue(member, out var at))
            {
                open.Add(at);
            }
            else if (values[member] > 0.5)
            {
                certain++;
            }
        }

        return this with { Members = [.. open], Low = Low - certain, High = High - certain, Expected = Expected - certain };
    }
}
