using Plumbline.Statistics.Clusters;

namespace Plumbline.Scores.Readers;

/// <summary>A reader's seeded cases, one after another: how much more generous than agreed, how sure that is, and at which case it was found.</summary>
/// <param name="Cases">Cases with at least one judgement, at most <see cref="Length"/>.</param>
/// <param name="Leniency">The mean over the cases of what each was more generous than agreed, as a proportion; below 0 is harsher.</param>
/// <param name="Low">The least leniency that chance would not call too little; null while the cases are too few to say.</param>
/// <param name="High">The greatest leniency that chance would not call too much; null while the cases are too few to say.</param>
/// <param name="FoundLenient">The number of the case after which leniency was first more than chance; null when it was not.</param>
/// <param name="FoundHarsh">The same of harshness.</param>
public sealed record SeededSeries(
    int Cases, int Judged, int Generous, int Harsher, double Leniency, double? Low, double? High, int? FoundLenient, int? FoundHarsh)
{
    /// <summary>Cases of one series; the next begins a new one.</summary>
    public const int Length = 12;

    /// <summary>How many of all readers who are not lenient a series may call lenient, as a proportion.</summary>
    public const double LenientAlarms = 0.03;

    /// <summary>How many of all readers who are not harsh a series may call harsh, as a proportion.</summary>
    public const double HarshAlarms = 0.01;

    private const int Halvings = 24;
    private static readonly double[] Lenient = Spent(LenientAlarms);
    private static readonly double[] Harsh = Spent(HarshAlarms);

    /// <summary>Every series of a reader, in the order of reading; a case in which nothing was judged is left out.</summary>
    public static IReadOnlyList<SeededSeries> All(IEnumerable<SeededReading> readings) =>
        [.. readings.Where(reading => reading.Judged > 0).Chunk(Length).Select(Of)];

    /// <summary>The number of the case after which a reader was first found more generous than agreed; null when that did not happen.</summary>
    /// <param name="leniency">Of each case, in the order of reading; at most <see cref="Length"/>.</param>
    public static int? FirstLenient(ReadOnlySpan<double> leniency) => First(SignChances.Crossed(leniency, Lenient));

    /// <summary>The same of harshness.</summary>
    public static int? FirstHarsh(ReadOnlySpan<double> leniency) => First(SignChances.Crossed(Less(leniency, 0, -1), Harsh));

    private static SeededSeries Of(SeededReading[] readings)
    {
        var leniency = readings.Select(reading => reading.Leniency).ToArray();
        return new SeededSeries(
            readings.Length,
            readings.Sum(reading => reading.Judged),
            readings.Sum(reading => reading.Generous),
            readings.Sum(reading => reading.Harsher),
            leniency.Average(),
            End(leniency, 1, Lenient),
            End(leniency, -1, Harsh),
            FirstLenient(leniency),
            FirstHarsh(leniency));
    }

    /// <summary>
    /// The value nearest to the mean from which the cases lie further off than chance may bring them; at a case that has no allowance of its own that of
    /// the case before. Null when no case has any.
    /// </summary>
    private static double? End(ReadOnlySpan<double> leniency, int side, double[] allowed)
    {
        var read = leniency.ToArray();
        if (!Beyond(-2.0 * side))
        {
            return read.Length > 1 ? End(leniency[..^1], side, allowed) : null;
        }

        var (near, far) = (read.Average(), -2.0 * side);
        for (var halving = 0; halving < Halvings; halving++)
        {
            var between = (near + far) / 2;
            (near, far) = Beyond(between) ? (near, between) : (between, far);
        }

        return Math.Clamp(far, -1, 1);

        bool Beyond(double from) => SignChances.Crossed(Less(read, from, side), allowed)[^1];
    }

    private static double[] Less(ReadOnlySpan<double> leniency, double from, int side)
    {
        var differences = leniency.ToArray();
        for (var at = 0; at < differences.Length; at++)
        {
            differences[at] = side * (differences[at] - from);
        }

        return differences;
    }

    private static int? First(bool[] crossed) => Array.IndexOf(crossed, true) is >= 0 and var at ? at + 1 : null;

    /// <summary>What may be spent by each case: the square of the part of the series that was read.</summary>
    private static double[] Spent(double all) => [.. Enumerable.Range(1, Length).Select(cases => all * cases * cases / (Length * Length))];
}
