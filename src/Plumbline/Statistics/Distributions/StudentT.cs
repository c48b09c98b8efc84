namespace Plumbline.Statistics.Distributions;

/// <summary>Student's t distribution; its degrees of freedom need not be a whole number.</summary>
public static class StudentT
{
    /// <summary>The share that lies below <paramref name="at"/>.</summary>
    public static double Cumulative(double at, double degreesOfFreedom)
    {
        var square = at * at;
        if (square < degreesOfFreedom)
        {
            return 0.5 + (Math.Sign(at) * 0.5 * Beta.Cumulative(square / (degreesOfFreedom + square), 0.5, degreesOfFreedom / 2));
        }

        var tail = 0.5 * Beta.Cumulative(degreesOfFreedom / (degreesOfFreedom + square), degreesOfFreedom / 2, 0.5);
        return at < 0 ? tail : 1 - tail;
    }

    /// <summary>The point below which a share <paramref name="probability"/> lies, by doubling and halving; to about 1 part in 10^12.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The probability is not strictly between 0 and 1, or there is no degree of freedom.</exception>
    public static double Quantile(double probability, double degreesOfFreedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(probability, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(probability, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(degreesOfFreedom);
        if (probability == 0.5)
        {
            return 0;
        }

        if (probability > 0.5)
        {
            return -Quantile(1 - probability, degreesOfFreedom);
        }

        var low = -1.0;
        while (Cumulative(low, degreesOfFreedom) > probability)
        {
            low *= 2;
        }

        var high = low == -1 ? 0 : low / 2;
        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            if (Cumulative(middle, degreesOfFreedom) < probability)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
    }
}
