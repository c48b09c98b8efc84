using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>A percentage of community cases that needs more of them than the sample has left beside its custody cases, and the other way round.</summary>
internal sealed partial class ImpossiblePartition : IProofRule
{
    public IReadOnlyList<string> Ids { get; } = ["impossible-partition"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        if ((text.SampleSize ?? settings.Cases) is not { } sample)
        {
            yield break;
        }

        foreach (var (population, other, word, otherWord) in new[]
                 {
                     (Population.Community, CustodyAfter(), "community", "custody"),
                     (Population.Custody, CommunityAfter(), "custody", "community"),
                 })
        {
            var atLeast = text.Pairs
                .Where(pair => other.IsMatch(pair.After))
                .Select(pair => pair.Base)
                .DefaultIfEmpty(0)
                .Max();
            var left = sample - atLeast;
            if (atLeast == 0 || left <= 0)
            {
                continue;
            }

            foreach (var found in text.Percentages.Where(found => found.Population == population))
            {
                if (Enumerable.Range(1, left).Any(whole => Grim.Fits(found.Value, whole)))
                {
                    continue;
                }

                var needed = Enumerable.Range(left, sample - left + 1).FirstOrDefault(whole => Grim.Fits(found.Value, whole));
                yield return new Refusal(
                    "impossible-partition",
                    $"{found.Value}% of {word} cases needs at least {needed} of them, but {atLeast} of the {sample} cases are {otherWord} cases, which "
                        + $"leaves {left}")
                {
                    Place = found.Place,
                    Suggestion = $"say whether a case can be both, or mend one of the numbers",
                };
            }
        }
    }

    [GeneratedRegex(@"^(?: [\w-]+){0,2} custod")]
    private static partial Regex CustodyAfter();

    [GeneratedRegex(@"^(?: [\w-]+){0,2} community (?:cases|sentence|intervention)")]
    private static partial Regex CommunityAfter();
}
