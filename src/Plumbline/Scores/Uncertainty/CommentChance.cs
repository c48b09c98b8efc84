using Plumbline.Instruments;

namespace Plumbline.Scores.Uncertainty;

/// <summary>How often a comment would stand beside the score if other cases of the same caseload had been drawn.</summary>
/// <param name="Chance">The share of the draws, from 0 to 1.</param>
public sealed record CommentChance(Comment Comment, double Chance)
{
    /// <summary>The chances as whole draws of a hundred that add up to a hundred: the largest remainders are rounded up.</summary>
    public static IReadOnlyList<(Comment Comment, int Draws)> InHundred(IReadOnlyList<CommentChance> chances)
    {
        var draws = chances.Select(chance => (int)Math.Floor(100 * chance.Chance)).ToArray();
        foreach (var largest in Enumerable.Range(0, draws.Length).OrderByDescending(i => (100 * chances[i].Chance) - draws[i]).Take(draws.Length == 0 ? 0 : 100 - draws.Sum()))
        {
            draws[largest]++;
        }

        return [.. chances.Select((chance, i) => (chance.Comment, draws[i]))];
    }
}
