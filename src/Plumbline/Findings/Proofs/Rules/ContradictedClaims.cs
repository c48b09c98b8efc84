using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>A statement that something was not regularly done, beside printed shares that say that it mostly was.</summary>
internal sealed partial class ContradictedClaims : IProofRule
{
    private const int MostlyDone = 60;

    // One of which every such claim holds.
    private static readonly string[] NotDone = ["not regularly ", "not usually ", "not routinely ", "not generally ", "not normally "];

    public IReadOnlyList<string> Ids { get; } = ["contradicted-claim"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        foreach (var sentence in text.Sentences.Where(sentence => sentence.Says(NotDone)))
        {
            if (NotRegularly().Match(sentence.Text) is not { Success: true } claim)
            {
                continue;
            }

            var verb = claim.Groups["verb"].Value;
            var subjects = Stems(claim.Groups["subject"].Value);
            var against = text.Percentages
                .Where(found =>
                    found.Value >= MostlyDone
                        && found.Sentence.Passage != sentence.Passage
                        && IsPositive(found, verb)
                        && Stems(found.Sentence.Text).Overlaps(subjects))
                .ToList();
            if (against.Count > 0)
            {
                yield return new Refusal(
                    "contradicted-claim",
                    $"\"{claim.Groups["claim"].Value}\" stands "
                        + $"against {string.Join(", ", against.Select(found => $"{found.Value}% in line {found.Place.Line}"))}")
                {
                    Place = sentence.PlaceOf(claim.Groups["claim"].Index),
                    Suggestion = "say which cases are meant",
                };
            }
        }
    }

    private static bool IsPositive(Percentage found, string verb)
    {
        var clause = found.Sentence.Text[..found.Offset];
        var at = clause.LastIndexOf(verb, StringComparison.Ordinal);
        return at >= 0 && !Negation().IsMatch(clause) && !clause[at..].Contains('%', StringComparison.Ordinal);
    }

    private static HashSet<string> Stems(string words) =>
        [.. Word().Matches(words).Select(match => match.Value.ToLowerInvariant().TrimEnd('s')).Where(stem => stem.Length > 3)];

    [GeneratedRegex(@"(?<subject>[^.;,]*?)\b(?:was|were|had been|did) (?<claim>not (?:regularly|usually|routinely|generally|normally) (?<verb>\w+ed))\b")]
    private static partial Regex NotRegularly();

    [GeneratedRegex(@"\b(?:not|nor|never|no|insufficient\w*|fail\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
