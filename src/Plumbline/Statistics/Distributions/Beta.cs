namespace Plumbline.Statistics.Distributions;

/// <summary>The beta distribution; its two shapes need not be whole numbers.</summary>
public static class Beta
{
    private const int Most = 10_000;
    private const double Enough = 1e-16;
    private const double Tiny = 1e-300;

    /// <summary>
    /// The share that lies below <paramref name="at"/>: the regularised incomplete beta function by its continued fraction,
    /// evaluated by the method of Lentz (Press and others, Numerical Recipes, 6.4), to about 1 part in 10^13.
    /// </summary>
    public static double Cumulative(double at, double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(b);
        if (at <= 0)
        {
            return 0;
        }

        if (at >= 1)
        {
            return 1;
        }

        var front = Math.Exp(Gamma.Log(a + b) - Gamma.Log(a) - Gamma.Log(b) + (a * Math.Log(at)) + (b * Math.Log(1 - at)));
        return at < (a + 1) / (a + b + 2)
            ? front * Fraction(at, a, b) / a
            : 1 - (front * Fraction(1 - at, b, a) / b);
    }

    /// <summary>The point below which a share <paramref name="probability"/> lies, by halving; to the last digits of a double.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside 0 to 1, or a shape is not positive.</exception>
    public static double Quantile(double probability, double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        var (low, high) = (0.0, 1.0);
        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            if (Cumulative(middle, a, b) < probability)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
    }

    private static double Fraction(double x, double a, double b)
    {
        var c = 1.0;
        var d = 1 / Away(1 - ((a + b) * x / (a + 1)));
        var result = d;
        for (var m = 1; m < Most; m++)
        {
            var even = m * (b - m) * x / ((a - 1 + (2 * m)) * (a + (2 * m)));
            d = 1 / Away(1 + (even * d));
            c = Away(1 + (even / c));
            result *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + 1 + (2 * m)));
            d = 1 / Away(1 + (odd * d));
            c = Away(1 + (odd / c));
            result *= d * c;
            if (Math.Abs((d * c) - 1) < Enough)
            {
                break;
            }
        }

        return result;

        static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;
    }
}
