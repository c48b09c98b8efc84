using Plumbline.Statistics.Distributions;

namespace Plumbline.Statistics.Clusters;

/// <summary>A mean over judgements that go together within a case, such as a difference between two readers.</summary>
public static class ClusteredMean
{
    /// <summary>The mean with its linearised interval, with the case as cluster and Student's t; null with fewer than two cases, not cut off at any
    /// end.</summary>
    /// <param name="cases">For each case the sum of the values and how many there are.</param>
    public static Interval? Of(IReadOnlyList<(double Sum, int Count)> cases, double level = 0.95)
    {
        var counted = cases.Where(one => one.Count > 0).ToList();
        if (counted.Count < 2)
        {
            return null;
        }

        var all = counted.Sum(one => (double)one.Count);
        var mean = counted.Sum(one => one.Sum) / all;
        var variance = counted.Count / (counted.Count - 1.0) * counted.Sum(one => Math.Pow((one.Sum - (mean * one.Count)) / all, 2));
        var half = Math.Sqrt(variance) * StudentT.Quantile((1 + level) / 2, counted.Count - 1);
        return new Interval(mean - half, mean + half, level, Math.Sqrt(variance)) { Centre = mean };
    }
}
