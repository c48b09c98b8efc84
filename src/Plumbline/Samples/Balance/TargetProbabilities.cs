using System.Globalization;
using Plumbline.Samples.Designs;

namespace Plumbline.Samples.Balance;

/// <summary>
/// The inclusion probabilities that meet every number asked for and otherwise change the given ones as little as can be: the projection of least
/// relative entropy, found by scaling group after group (Csiszár, Annals of Probability 3:1, 1975), no probability above 1. Scaling comes to a
/// probability of 0 only in the limit, so cases for which the floors leave no room are set to 0 before.
/// </summary>
internal static class TargetProbabilities
{
    private const int MostRounds = 4000;
    private const double Tolerance = 1e-12;

    /// <summary>The probabilities, or the rows that cannot be met together with the others and by how many cases.</summary>
    /// <param name="given">Each case's probability before the rows; above 0.</param>
    public static Result<double[]> Of(double[] given, IReadOnlyList<BalanceRow> rows)
    {
        var bounds = rows.Where(row => row.Kind != RowKind.Near).ToArray();
        var scales = Enumerable.Repeat(1.0, bounds.Length).ToArray();
        double[] free = [.. given];
        foreach (var crowded in CrowdedOut.By(bounds))
        {
            free[crowded] = 0;
        }

        for (var round = 0; round < MostRounds; round++)
        {
            for (var index = 0; index < bounds.Length; index++)
            {
                var row = bounds[index];
                var bare = row.Members.Select(member => free[member] / scales[index]).ToArray();
                var scale = ScaleFor(bare, row.Bound);
                scale = row.Kind switch
                {
                    RowKind.AtLeast => Math.Max(1, scale),
                    RowKind.AtMost => Math.Min(1, scale),
                    _ => scale,
                };
                scales[index] = scale;
                for (var member = 0; member < bare.Length; member++)
                {
                    free[row.Members[member]] = bare[member] * scale;
                }
            }

            if (bounds.All(row => Math.Abs(Missing(row, free)) < Tolerance * Math.Max(1, row.Bound)))
            {
                return Result.Of<double[]>([.. free.Select(value => Math.Min(1, value))]);
            }
        }

        return Result.Refused<double[]>([
            .. bounds.Where(row => Math.Abs(Missing(row, free)) >= Tolerance * Math.Max(1, row.Bound)).Select(row => Refused(row, Missing(row, free))),
        ]);
    }

    private static Refusal Refused(BalanceRow row, double missing) => DesignFaults.Fault(
        "design-cannot-be-met",
        row.Id,
        new LocalText(Gap(missing > 0 ? DesignFaults.ShortTogether.English : DesignFaults.OverTogether.English, row.Id, missing),
            Gap((missing > 0 ? DesignFaults.ShortTogether.Welsh : DesignFaults.OverTogether.Welsh)!, InWelsh(row.Id), missing)));

    private static string Gap(string text, string row, double missing) =>
        string.Format(CultureInfo.InvariantCulture, text, row, Math.Max(0.01, Math.Abs(missing)).ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>A row by its Welsh name: the size, a floor, a stratum or the cap of somebody.</summary>
    private static string InWelsh(string row) => row.Split(' ', 2) switch
    {
        ["floor", var id] => $"isafswm {id}",
        ["stratum", var id] => $"haen {id}",
        ["cap", var of] => $"uchafswm {of["of ".Length..].Replace(" for ", " i ", StringComparison.Ordinal)}",
        _ => "maint y sampl",
    };

    /// <summary>How many cases a row is short of its bound (negative: over it); 0 when it is met.</summary>
    private static double Missing(BalanceRow row, double[] free)
    {
        var missing = row.Bound - row.Members.Sum(member => Math.Min(1, free[member]));
        return row.Kind switch
        {
            RowKind.AtLeast => Math.Max(0, missing),
            RowKind.AtMost => Math.Min(0, missing),
            _ => missing,
        };
    }

    /// <summary>The factor at which the values, none counted above 1, add up to the bound; a very large one when they cannot.</summary>
    private static double ScaleFor(double[] values, int bound)
    {
        const double VeryLarge = 1e12;
        if (bound >= values.Length)
        {
            return bound == values.Length && values.Length > 0 ? Math.Min(VeryLarge, 1 / values.Min()) : VeryLarge;
        }

        var ones = 0;
        var sorted = values.OrderDescending().ToArray();
        var rest = values.Sum();
        while (ones < bound && sorted[ones] * (bound - ones) / rest > 1)
        {
            rest -= sorted[ones];
            ones++;
        }

        return (bound - ones) / rest;
    }
}
