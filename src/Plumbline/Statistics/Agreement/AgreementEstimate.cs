using Plumbline.Statistics.Clusters;
using Plumbline.Statistics.Distributions;

namespace Plumbline.Statistics.Agreement;

/// <summary>How far readers agree, with what other cases could have shown.</summary>
/// <param name="Pairs">How many things two or more readers answered.</param>
/// <param name="Cases">How many cases those came from.</param>
/// <param name="Intervals">One for each measure, in the order percent, Cohen, Gwet, Krippendorff; empty below <see cref="FewestPairs"/> pairs, where they would
/// promise too much.</param>
public sealed record AgreementEstimate(int Pairs, int Cases, AgreementCoefficients Coefficients, IReadOnlyList<Interval?> Intervals)
{
    /// <summary>Below so many pairs nominal intervals cover far less than they say (Educational and Psychological Measurement 78, 2018).</summary>
    public const int FewestPairs = 30;

    private const double Level = 0.95;

    /// <summary>Intervals leave out one case at a time (jackknife), since answers of one case go together, with Student's t and the cases less one; where every
    /// pair agrees the percentage has the interval of a score, and the other measures have none.</summary>
    public static AgreementEstimate Of(IReadOnlyList<AnsweredUnit> units, int categories)
    {
        var paired = units.Where(unit => unit.Readers >= 2).ToList();
        var cases = paired.Select(unit => unit.Case).Distinct().Order().ToList();
        var whole = AgreementCoefficients.Of(units, categories);
        if (paired.Count < FewestPairs || cases.Count < 3)
        {
            return new AgreementEstimate(paired.Count, cases.Count, whole, []);
        }

        var without = cases.Select(left => AgreementCoefficients.Of([.. units.Where(unit => unit.Case != left)], categories)).ToList();
        return new AgreementEstimate(paired.Count, cases.Count, whole,
        [
            whole.Percent >= 1 ? AllAlike(cases.Count) : IntervalOf(whole.Percent, [.. without.Select(part => part.Percent)]),
            IntervalOf(whole.Cohen, [.. without.Select(part => part.Cohen)]),
            IntervalOf(whole.Gwet, [.. without.Select(part => part.Gwet)]),
            IntervalOf(whole.Krippendorff, [.. without.Select(part => part.Krippendorff)]),
        ]);
    }

    /// <summary>Where every pair agrees no case can be left out to see more: the interval that a score has of which every case is sufficient.</summary>
    private static Interval? AllAlike(int cases) =>
        RatioInterval.Of(ClusteredRatio.Of([.. Enumerable.Repeat(new Share(1, 1), cases)], CaseDesign.Simple(cases))!.Value, Level);

    private static Interval? IntervalOf(double whole, double[] without)
    {
        if (double.IsNaN(whole) || without.Any(double.IsNaN) || without.All(part => part == whole))
        {
            return null;
        }

        var mean = without.Average();
        var error = Math.Sqrt((without.Length - 1.0) / without.Length * without.Sum(part => (part - mean) * (part - mean)));
        var half = error * StudentT.Quantile((1 + Level) / 2, without.Length - 1);
        return new Interval(Math.Max(-1, whole - half), Math.Min(1, whole + half), Level, error) { Centre = whole };
    }
}
