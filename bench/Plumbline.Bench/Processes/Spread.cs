using System.Globalization;

namespace Plumbline.Bench.Processes;

/// <summary>What several runs of one measurement came to, in any unit.</summary>
internal sealed record Spread(double Median, double Least, double Most, int Runs)
{
    public static Spread Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return new Spread(sorted[sorted.Count / 2], sorted[0], sorted[^1], sorted.Count);
    }

    public static double MedianOf(IEnumerable<double> values) => Of(values).Median;

    /// <summary>The median, with the least and the most in brackets.</summary>
    public string In(string unit, string form = "0.00")
    {
        return $"{Text(Median)} {unit} ({Text(Least)}-{Text(Most)})";

        string Text(double value) => value.ToString(form, CultureInfo.InvariantCulture);
    }
}
