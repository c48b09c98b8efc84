using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>A sentence that breaks off: on a word that needs another after it, or, in an item of a list, without a stop.</summary>
internal sealed partial class UnfinishedSentences : IProofRule
{
    public IReadOnlyList<string> Ids { get; } = ["unfinished-sentence"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        foreach (var passage in text.Passages.Where(passage => !passage.IsDisplayed))
        {
            foreach (var sentence in passage.Sentences)
            {
                if (BreaksOff().Match(sentence.Text) is { Success: true } match)
                {
                    yield return new Refusal("unfinished-sentence", $"the sentence breaks off at \"{match.Groups["words"].Value}\"") { Place = sentence.PlaceOf(match.Groups["words"].Index) };
                }
            }

            if (passage is { IsItem: true, Sentences.Count: > 0 } && passage.Sentences[^1] is var last && EndsOpen().IsMatch(last.Text) && last.Text.Count(letter => letter == ' ') >= 6)
            {
                yield return new Refusal("unfinished-sentence", "the item ends without a stop") { Place = last.PlaceOf(last.Text.Length - 1) };
            }
        }
    }

    [GeneratedRegex(@"(?<words>\b(?:(?:and|or|but|nor)(?: that| which| to| in| of| the| a)?|the|a|an|because|whether|than|as well as|including|their|its|his|her|our|with the|of the|in the|to the))\s*[.!?]$", RegexOptions.IgnoreCase)]
    private static partial Regex BreaksOff();

    [GeneratedRegex(@"[a-z,]$")]
    private static partial Regex EndsOpen();
}
