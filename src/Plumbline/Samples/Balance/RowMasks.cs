using System.Numerics;

namespace Plumbline.Samples.Balance;

/// <summary>What is asked of a few open cases, as bits, so that many endings can be tried quickly.</summary>
internal sealed class RowMasks
{
    /// <summary>A cost from which on a way breaks a row.</summary>
    public const double Outside = 1e3;

    private readonly (ulong Mask, int Low, int High, double Expected, bool IsHard)[] rows;

    /// <param name="windows">Their members are places below 64.</param>
    public RowMasks(IEnumerable<RowWindow> windows) => rows =
    [
        // The narrowest windows over the most cases rule out most ways: asked first.
        .. windows
            .Where(window => window.Members.Length > 0 || window.Low > 0 || window.High < 0)
            .OrderByDescending(window => window.Members.Length - Math.Min(10L, (long)window.High - window.Low))
            .Select(window => (window.Members.Aggregate(0UL, (mask, bit) => mask | (1UL << bit)), window.Low, window.High, window.Expected, window.IsHard)),
    ];

    /// <summary>Whether a way keeps to every row.</summary>
    public bool Fit(ulong way)
    {
        foreach (var (mask, low, high, _, _) in rows)
        {
            var count = BitOperations.PopCount(way & mask);
            if (count < low || count > high)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The squared distances from balance, and a thousand or a million for each case outside a margin's window or a number asked for.</summary>
    public double CostOf(ulong way) => CostOf(way, double.MaxValue);

    /// <summary>The same, no longer added up once it is so much or more.</summary>
    public double CostOf(ulong way, double enough)
    {
        var cost = 0.0;
        foreach (var (mask, low, high, expected, isHard) in rows)
        {
            if (cost >= enough)
            {
                break;
            }

            var count = BitOperations.PopCount(way & mask);
            var outside = Math.Max(0, Math.Max(low - count, count - high));
            cost += isHard ? 1e6 * outside : (Outside * outside) + ((count - expected) * (count - expected));
        }

        return cost;
    }
}
