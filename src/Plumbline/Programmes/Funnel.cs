namespace Plumbline.Programmes;

/// <summary>
/// Scores of areas against the size of their samples, with the limits within which areas differ as samples do: the funnel plot of
/// D. J. Spiegelhalter, Funnel plots for comparing institutional performance (Statistics in Medicine 24, 2005), with multiplicative over-dispersion.
/// </summary>
/// <param name="Average">The mean of the areas' scores, in per cent, not rounded.</param>
/// <param name="OverDispersion">How many times the variance between areas exceeds that of samples; at least 1, and widens the limits.</param>
public sealed record Funnel(string Theme, double Average, double OverDispersion, IReadOnlyList<FunnelPoint> Points)
{
    /// <summary>The inner limits are those of 95%.</summary>
    public const double Inner = 1.959964;

    /// <summary>The outer limits are those of 99.8%.</summary>
    public const double Outer = 3.090232;

    /// <summary>The smallest sample of the Core Case Inspection (Croydon report, March 2012: from 38 to 99 cases).</summary>
    public const int SmallestSample = 38;

    /// <summary>What the judgements of one case tell, in independent judgements: 2.9 to 3.6 for the headlines of the Croydon inspection.</summary>
    public const double JudgementsPerCase = 3;

    private const double Winsorised = 0.1;

    /// <summary>The funnel of a theme; null with fewer than three areas. Re-inspections are left out.</summary>
    public static Funnel? Of(string theme, IReadOnlyList<AreaScores> areas)
    {
        var scores = Snapshot.ScoresOf(areas, theme).ToList();
        if (scores.Count < 3)
        {
            return null;
        }

        var average = scores.Average(score => score.Percent);
        var away = scores.Select(score => (score.Percent - average) / ErrorAt(average, score.Area.Cases ?? SmallestSample)).ToList();
        var variation = Drawn(away).Average(z => z * z);
        var dispersion = Math.Max(1, variation);
        return new Funnel(
            theme,
            average,
            dispersion,
            [.. scores.Zip(away, (score, z) => new FunnelPoint(score.Area.Area, score.Percent, score.Area.Cases ?? SmallestSample,
                score.Area.Cases is not null, z / Math.Sqrt(dispersion)) { MayBeNamed = variation > 1 || score.Area.Cases is not null })]);
    }

    /// <summary>The score at a limit for samples of so many cases, in per cent.</summary>
    /// <param name="times">So many standard errors above the average, or below when negative.</param>
    public double Limit(double cases, double times) => Math.Clamp(Average + (times * Math.Sqrt(OverDispersion) * ErrorAt(Average, cases)), 0, 100);

    private static double ErrorAt(double average, double cases) => Math.Sqrt(Math.Max(1, average * (100 - average)) / (cases * JudgementsPerCase));

    /// <summary>The tenth of areas furthest out at each end is drawn in to the next, so that a few extremes do not hide themselves.</summary>
    private static List<double> Drawn(List<double> away)
    {
        var sorted = away.Order().ToList();
        var cut = (int)(sorted.Count * Winsorised);
        return [.. sorted.Select(z => Math.Clamp(z, sorted[cut], sorted[^(cut + 1)]))];
    }
}
