namespace Plumbline.Statistics.Agreement;

/// <summary>How far readers agree, in the four usual measures for answers without an order. docs/methods/agreement.md says when each misleads.</summary>
/// <param name="Percent">The share of pairs of readers that agree, from 0 to 1, averaged over the things that two or more answered.</param>
/// <param name="Cohen">Kappa (Cohen 1960); with more than two readers the mean over their pairs (Light 1971).</param>
/// <param name="Gwet">AC1 (Gwet 2008), which holds where nearly all answers are the same.</param>
/// <param name="Krippendorff">Alpha for nominal data (Krippendorff 2011).</param>
public readonly record struct AgreementCoefficients(double Percent, double Cohen, double Gwet, double Krippendorff)
{
    /// <summary>What is nearer to nothing than this is what the machine's rounding leaves of nothing.</summary>
    private const double Nothing = 1e-12;

    /// <summary>A measure that chance alone would bring to 1 is not a number.</summary>
    /// <param name="categories">How many answers the readers could choose from.</param>
    public static AgreementCoefficients Of(IReadOnlyList<AnsweredUnit> units, int categories)
    {
        var counts = units.Select(unit => Counted(unit, categories)).ToList();
        var paired = counts.Where(count => count.Sum() >= 2).ToList();
        if (paired.Count == 0)
        {
            return new AgreementCoefficients(double.NaN, double.NaN, double.NaN, double.NaN);
        }

        var percent = paired.Average(AgreementWithin);
        return new AgreementCoefficients(percent, Clean(Kappa(units, categories)), Clean(FirstOrder(counts, categories, percent)),
            Clean(Alpha(paired, categories)));
    }

    private static double Clean(double measure) => Math.Abs(measure) < Nothing ? 0 : measure;

    private static int[] Counted(AnsweredUnit unit, int categories)
    {
        var count = new int[categories];
        foreach (var answer in unit.Answers)
        {
            if (answer >= 0)
            {
                count[answer]++;
            }
        }

        return count;
    }

    private static double AgreementWithin(int[] count)
    {
        var readers = count.Sum();
        return count.Sum(of => of * (of - 1.0)) / (readers * (readers - 1.0));
    }

    private static double FirstOrder(List<int[]> counts, int categories, double percent)
    {
        var answered = counts.Where(count => count.Sum() > 0).ToList();
        var chance = Enumerable.Range(0, categories)
            .Select(category => answered.Average(count => count[category] / (double)count.Sum()))
            .Sum(share => share * (1 - share)) / (categories - 1);
        return (percent - chance) / (1 - chance);
    }

    private static double Alpha(List<int[]> paired, int categories)
    {
        var totals = Enumerable.Range(0, categories).Select(category => (double)paired.Sum(count => count[category])).ToArray();
        var all = totals.Sum();
        var observed = paired.Sum(count => count.Sum() * (1 - AgreementWithin(count))) / all;
        var expected = 1 - (totals.Sum(total => total * (total - 1)) / (all * (all - 1)));
        return expected == 0 ? double.NaN : 1 - (observed / expected);
    }

    private static double Kappa(IReadOnlyList<AnsweredUnit> units, int categories)
    {
        var readers = units.Max(unit => unit.Answers.Count);
        var kappas = new List<double>();
        for (var first = 0; first < readers; first++)
        {
            for (var second = first + 1; second < readers; second++)
            {
                var both = units
                    .Where(unit => unit.Answers[first] >= 0 && unit.Answers[second] >= 0)
                    .Select(unit => (First: unit.Answers[first], Second: unit.Answers[second]))
                    .ToList();
                if (both.Count > 0)
                {
                    var chance = Enumerable.Range(0, categories)
                        .Sum(category =>
                            both.Count(pair => pair.First == category) * (double)both.Count(pair => pair.Second == category))
                        / ((double)both.Count * both.Count);
                    var seen = both.Count(pair => pair.First == pair.Second) / (double)both.Count;
                    kappas.Add(chance == 1 ? double.NaN : (seen - chance) / (1 - chance));
                }
            }
        }

        var sound = kappas.Where(kappa => !double.IsNaN(kappa)).ToList();
        return sound.Count == 0 ? double.NaN : sound.Average();
    }
}
