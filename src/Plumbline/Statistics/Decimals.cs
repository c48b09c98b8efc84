using System.Globalization;

namespace Plumbline.Statistics;

/// <summary>Figures with a fixed number of decimals.</summary>
public static class Decimals
{
    /// <summary>Such as <c>0.70</c>; what rounds to nothing is nothing and has no sign. Not a number is empty.</summary>
    /// <param name="digits">How many decimals.</param>
    public static string Of(double value, int digits) => double.IsNaN(value) ? "" : Unsigned(value, digits).ToString("F" + digits,
        CultureInfo.InvariantCulture);

    /// <summary>Such as <c>+2.5</c>, <c>-0.1</c> and <c>0.0</c>.</summary>
    public static string WithSign(double value, int digits) => (Unsigned(value, digits) > 0 ? "+" : "") + Of(value, digits);

    private static double Unsigned(double value, int digits) => Math.Round(value, digits) is var rounded && rounded == 0 ? 0 : rounded;
}
