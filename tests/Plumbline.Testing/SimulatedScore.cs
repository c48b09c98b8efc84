using Plumbline.Statistics;
using Plumbline.Statistics.Distributions;

namespace Plumbline.Testing;

/// <summary>A score whose judgements go together within a case, as those of real casework do; every case is invented.</summary>
/// <param name="Share">How often a judgement is sufficient, over all cases.</param>
/// <param name="Together">How alike the judgements of one case are, from 0 to 1: the correlation of two of them (beta-binomial).</param>
/// <param name="PerCase">Judgements that apply to a case to which any applies, on average.</param>
/// <param name="Spread">The standard deviation of that number: what routing makes of it.</param>
/// <param name="Nothing">The share of cases to which nothing applies.</param>
public sealed record SimulatedScore(string Name, double Share, double Together, double PerCase, double Spread, double Nothing = 0)
{
    /// <summary>
    /// The scores of the Croydon inspection: share, correlation within the case (analysis of variance) and numbers of judgements
    /// measured on its synthetic cases; then a very high and a very low score with the same clustering.
    /// </summary>
    public static IReadOnlyList<SimulatedScore> LikeCroydon { get; } =
    [
        new("1.1", 0.65, 0.21, 12.7, 2.3), new("1.2", 0.66, 0.25, 37.6, 9.6), new("1.3", 0.65, 0.15, 8.7, 2.9),
        new("2.1", 0.53, 0.30, 7.9, 4.2), new("2.2", 0.75, 0.21, 12.3, 1.9), new("2.3", 0.67, 0.22, 12.3, 7.4),
        new("3.1", 0.61, 0.10, 6.7, 1.4), new("3.2", 0.80, 0.38, 1.9, 0.8, 0.1),
        new("section 1", 0.65, 0.15, 58.9, 13), new("section 2", 0.67, 0.13, 32.5, 11.1), new("section 3", 0.65, 0.13, 8.4, 2),
        new("safeguarding", 0.65, 0.32, 18.4, 6.3), new("risk of harm", 0.56, 0.25, 24.3, 7.3), new("reoffending", 0.72, 0.26, 29.4, 3.9),
        new("very high", 0.92, 0.25, 12, 4), new("very low", 0.20, 0.30, 8, 4),
    ];

    /// <summary>Sufficient of applicable for each case of a caseload.</summary>
    public Share[] Caseload(SeededRandom chance, int size)
    {
        var strength = (1 / Together) - 1;
        var shape = PerCase * PerCase / (Spread * Spread);
        return [.. Enumerable.Range(0, size).Select(_ =>
        {
            var applicable = chance.NextDouble() < Nothing ? 0 : Math.Max(1, (int)Math.Floor((Gamma(chance, shape) * PerCase / shape) + 0.5));
            var (yes, no) = (Gamma(chance, Share * strength), Gamma(chance, (1 - Share) * strength));
            var sufficient = 0;
            for (var i = 0; i < applicable; i++)
            {
                sufficient += chance.NextDouble() * (yes + no) < yes ? 1 : 0;
            }

            return new Share(sufficient, applicable);
        })];
    }

    /// <summary>Marsaglia and Tsang (ACM TOMS 26, 2000).</summary>
    private static double Gamma(SeededRandom chance, double shape)
    {
        if (shape < 1)
        {
            return Gamma(chance, shape + 1) * Math.Pow(1 - chance.NextDouble(), 1 / shape);
        }

        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal.Quantile((chance.NextDouble() + 1e-17) / (1 + 2e-17));
            var v = 1 + (c * x);
            var cube = v * v * v;
            if (v > 0 && Math.Log(1 - chance.NextDouble()) < (0.5 * x * x) + d - (d * cube) + (d * Math.Log(cube)))
            {
                return d * cube;
            }
        }
    }
}
