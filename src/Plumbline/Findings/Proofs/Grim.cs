using Plumbline.Statistics;

namespace Plumbline.Findings.Proofs;

/// <summary>
/// Which counts can stand behind a whole percentage. The test is GRIM: N. J. L. Brown and J. A. J. Heathers, The GRIM Test, Social Psychological and
/// Personality Science 8(4), 2017, applied to shares; rounding is half up as everywhere in the program.
/// </summary>
public static class Grim
{
    /// <summary>The counts of <paramref name="whole"/> that print as <paramref name="percent"/>; empty when it is impossible.</summary>
    public static IReadOnlyList<int> CountsFor(int percent, int whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(whole);
        var first = (int)Math.Max(0, Math.Ceiling(((percent - 0.5m) * whole) / 100m));
        var counts = new List<int>();
        for (var part = first; part <= whole && Percent.HalfUp(part, whole) <= percent; part++)
        {
            if (Percent.HalfUp(part, whole) == percent)
            {
                counts.Add(part);
            }
        }

        return counts;
    }

    public static bool Fits(int percent, int whole) => percent is >= 0 and <= 100 && CountsFor(percent, whole).Count > 0;

    /// <summary>The shares of bases up to <paramref name="largest"/> that print as the percentage, largest base first.</summary>
    public static IEnumerable<Share> SharesFor(int percent, int largest) =>
        from whole in Enumerable.Range(1, largest).Reverse()
        from part in CountsFor(percent, whole)
        select new Share(part, whole);

    /// <summary>What the base would print on either side of an impossible percentage: <c>21 is 55%, 22 is 58%</c>.</summary>
    public static string Neighbours(int percent, int whole)
    {
        var below = Enumerable.Range(0, whole + 1).Where(part => Percent.HalfUp(part, whole) < percent).Select(part => (int?)part).LastOrDefault();
        var above = Enumerable.Range(0, whole + 1).Where(part => Percent.HalfUp(part, whole) > percent).Select(part => (int?)part).FirstOrDefault();
        return string.Join(", ", new[] { below, above }.OfType<int>().Select(part => $"{part} is {Percent.HalfUp(part, whole)}%"));
    }
}
