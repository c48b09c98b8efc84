using Plumbline.Instruments.Rulesets;

namespace Plumbline.Scores.Uncertainty;

/// <summary>How likely a comment would stand beside the score if every case of the caseload had been read.</summary>
/// <param name="Chance">From 0 to 1.</param>
public sealed record CommentChance(Band Comment, double Chance)
{
    /// <summary>A comment of which the chance is smaller is left out.</summary>
    private const double Least = 0.0005;

    /// <summary>The chance of each comment, best comment first: it begins half a point below its printed percentage.</summary>
    /// <param name="below">How likely the score of the caseload lies below a line, a proportion from 0 to 1.</param>
    public static IReadOnlyList<CommentChance> Of(Bands bands, Func<double, double> below)
    {
        var under = bands.BestFirst.Select(comment => comment.From == 0 ? 0 : below((comment.From - 0.5) / 100)).ToList();
        var chances = bands.BestFirst
            .Select((comment, i) => new CommentChance(comment, Math.Max(0, (i == 0 ? 1 : under[i - 1]) - under[i])))
            .Where(one => one.Chance >= Least)
            .ToList();
        var all = chances.Sum(one => one.Chance);
        return [.. chances.Select(one => one with { Chance = one.Chance / all })];
    }

    /// <summary>The chances as whole ones of a hundred that add up to a hundred: the largest remainders are rounded up.</summary>
    public static IReadOnlyList<(Band Comment, int OfHundred)> InHundred(IReadOnlyList<CommentChance> chances)
    {
        var whole = chances.Select(chance => (int)Math.Floor(100 * chance.Chance)).ToArray();
        foreach (var largest in Enumerable.Range(0, whole.Length)
            .OrderByDescending(i => (100 * chances[i].Chance) - whole[i])
            .Take(whole.Length == 0 ? 0 : 100 - whole.Sum()))
        {
            whole[largest]++;
        }

        return [.. chances.Select((chance, i) => (chance.Comment, whole[i]))];
    }
}
