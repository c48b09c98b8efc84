using Plumbline.Statistics;

namespace Plumbline.Testing;

/// <summary>A service that is good but for a few of its cases, which are very weak: a sample often holds none of those. Every case is invented.</summary>
/// <param name="Share">How often a judgement is sufficient, over the whole caseload.</param>
/// <param name="PerCase">Judgements that apply to a case, on average.</param>
/// <param name="AreAskedMore">Whether twice as many judgements apply to the weak cases.</param>
public sealed record FewWeakCases(double Share, int PerCase, bool AreAskedMore)
{
    private const double Good = 0.985;
    private const double Weak = 0.05;

    /// <summary>The share of the cases that are weak, so that the judgements come to the share.</summary>
    public double WeakCases => AreAskedMore ? (Good - Share) / (Good - (2 * Weak) + Share) : (Good - Share) / (Good - Weak);

    /// <summary>Sufficient of applicable for each case of a caseload.</summary>
    public Share[] Caseload(SeededRandom chance, int size)
    {
        var weak = (int)Math.Round(WeakCases * size, MidpointRounding.AwayFromZero);
        return [.. Enumerable.Range(0, size).Select(place =>
        {
            var isWeak = place < weak;
            var applicable = Math.Max(1, Enumerable.Range(0, 2 * PerCase).Count(_ => chance.NextDouble() < 0.5)) * (isWeak && AreAskedMore ? 2 : 1);
            return new Share(Enumerable.Range(0, applicable).Count(_ => chance.NextDouble() < (isWeak ? Weak : Good)), applicable);
        })];
    }
}
