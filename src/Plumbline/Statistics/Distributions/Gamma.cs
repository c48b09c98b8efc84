namespace Plumbline.Statistics.Distributions;

/// <summary>The gamma function.</summary>
public static class Gamma
{
    private const double G = 7;

    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>The natural logarithm of the gamma function of a positive number, by the approximation of Lanczos (SIAM J. Numer. Anal. B 1, 1964), to about 1
    /// part in 10^14.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public static double Log(double number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        if (number < 0.5)
        {
            return Math.Log(Math.PI / Math.Sin(Math.PI * number)) - Log(1 - number);
        }

        var shifted = number - 1;
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++)
        {
            sum += Lanczos[i] / (shifted + i);
        }

        var at = shifted + G + 0.5;
        return (0.5 * Math.Log(2 * Math.PI)) + ((shifted + 0.5) * Math.Log(at)) - at + Math.Log(sum);
    }
}
