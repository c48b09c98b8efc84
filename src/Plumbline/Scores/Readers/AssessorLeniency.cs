using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Statistics;
using Plumbline.Statistics.Agreement;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Scores.Readers;

/// <summary>Leniency and drift of assessors, adjusted for the mix of their cases by indirect standardisation.</summary>
public static class AssessorLeniency
{
    private const double Level = 0.95;
    private const int FewestForDrift = 4;

    /// <summary>Every assessor named in the judgements, in the order of their names. The order of the judgements is the order of reading.</summary>
    /// <remarks>How far chance goes is found by dealing the cases out again (<see cref="ChanceBound"/>).
    /// The seeds are <c>leniency/ASSESSOR</c> and <c>drift/ASSESSOR</c>.</remarks>
    public static IReadOnlyList<AssessorLine> Of(IReadOnlyList<Judgement> judgements)
    {
        var counted = judgements.Where(judgement => judgement is { Assessor: not null, Answer: Answer.Yes or Answer.No }).ToList();
        var readings = new StandardisedReadings(counted);
        return [.. counted.Select(judgement => judgement.Assessor!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(assessor => Line(readings, assessor))];
    }

    /// <summary>The line of one assessor; null when the judgements do not name the assessor.</summary>
    public static AssessorLine? Of(IReadOnlyList<Judgement> judgements, string assessor)
    {
        var counted = judgements.Where(judgement => judgement is { Assessor: not null, Answer: Answer.Yes or Answer.No }).ToList();
        return counted.Any(judgement => judgement.Assessor == assessor) ? Line(new StandardisedReadings(counted), assessor) : null;
    }

    private static AssessorLine Line(StandardisedReadings readings, string assessor)
    {
        var own = readings.Of(assessor);
        var standing = readings.Beside(own);
        var cases = readings.Excess(own);
        var (leniency, drift) = (Leniency(readings, own, standing, assessor), Drift([.. cases], assessor));
        return new AssessorLine(assessor, standing.Cases, standing.Compared, standing.Sufficient, standing.Expected, leniency, drift);
    }

    private static Interval? Leniency(StandardisedReadings readings, bool[] own, Standing standing, string assessor)
    {
        if (standing.Compared < AgreementEstimate.FewestPairs || standing.Error is not { } error)
        {
            return null;
        }

        var deal = readings.Deals(own, new SeededRandom($"leniency/{assessor}"));
        return Around(standing.Difference, error, ChanceBound.Of(Level, () => readings.Beside(deal()).Studentised));
    }

    private static Interval? Drift((double Sum, int Count)[] cases, string assessor)
    {
        var half = cases.Length / 2;
        if (cases.Length < FewestForDrift || cases.Take(half).Sum(one => one.Count) < AgreementEstimate.FewestPairs
            || cases.Skip(half).Sum(one => one.Count) < AgreementEstimate.FewestPairs || Moved(cases) is not { Error: { } error } moved)
        {
            return null;
        }

        var chance = new SeededRandom($"drift/{assessor}");
        var dealt = cases.ToArray();
        var bound = ChanceBound.Of(Level, () =>
        {
            chance.Shuffle(dealt.AsSpan());
            return Moved(dealt) is { Error: { } again } other ? other.By / again : double.PositiveInfinity;
        });
        return Around(moved.By, error, bound);
    }

    /// <summary>The later half less the earlier, each half's variance that of its cases and of one more that varies as all of them do.</summary>
    private static (double By, double? Error) Moved((double Sum, int Count)[] cases)
    {
        var half = cases.Length / 2;
        var spread = Spread(cases).Squares;
        var (early, late) = (Spread(cases.AsSpan(0, half)), Spread(cases.AsSpan(half)));
        var error = Math.Sqrt(Variance(cases.AsSpan(0, half), early.Squares) + Variance(cases.AsSpan(half), late.Squares));
        return (late.Mean - early.Mean, spread < 1e-12 ? null : error);

        double Variance(ReadOnlySpan<(double Sum, int Count)> side, double squares)
        {
            var (weights, all) = Weights(side);
            var one = cases.Length / (cases.Length - 1.0) * spread / Weights(cases).Squares;
            return (squares + (one * weights / side.Length)) / (all * all);
        }
    }

    private static Interval? Around(double difference, double error, double bound) => double.IsInfinity(bound)
        ? null
        : new Interval(Math.Max(-1, difference - (bound * error)), Math.Min(1, difference + (bound * error)), Level, error) { Centre = difference };

    private static (double Mean, double Squares) Spread(ReadOnlySpan<(double Sum, int Count)> cases)
    {
        var (sum, all, squares) = (0.0, 0.0, 0.0);
        foreach (var (total, count) in cases)
        {
            (sum, all) = (sum + total, all + count);
        }

        var mean = sum / all;
        foreach (var (total, count) in cases)
        {
            squares += (total - (mean * count)) * (total - (mean * count));
        }

        return (mean, squares);
    }

    private static (double Squares, double All) Weights(ReadOnlySpan<(double Sum, int Count)> cases)
    {
        var (squares, all) = (0.0, 0.0);
        foreach (var (_, count) in cases)
        {
            (squares, all) = (squares + ((double)count * count), all + count);
        }

        return (squares, all);
    }
}
