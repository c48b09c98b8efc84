using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>A sentence that breaks off: on a word that needs another after it, or, in an item of a list, without a stop.</summary>
internal sealed partial class UnfinishedSentences : IProofRule
{
    private const int ShortestItem = 6;
    private const int ShortestText = 4;

    /// <summary>More letters than any words that a sentence breaks off at.</summary>
    private const int LongestEnd = 40;

    // Every last word that BreaksOff ends in.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LastWords = new HashSet<string>(
        ["and", "or", "but", "nor", "that", "which", "to", "in", "of", "the", "a", "an", "because", "whether", "than",
            "as", "including", "their", "its", "his", "her", "our", "were", "was", "who"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<string> Ids { get; } = ["unfinished-sentence"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        var open = text.Passages.Where(passage => passage.IsItem && passage.Sentences.Count > 0 && EndsOpen().IsMatch(passage.Sentences[^1].Text)).ToList();

        // A list of fragments has no stops: when most items go without, none lacks one.
        var fragments = open.Count > 1 && 2 * open.Count >= text.Passages.Count(passage => passage.IsItem);
        foreach (var passage in text.Passages.Where(passage => !passage.IsDisplayed))
        {
            foreach (var sentence in passage.Sentences)
            {
                if (LastWords.Contains(LastWord(sentence.Text))
                    && BreaksOff().Match(sentence.Text, Math.Max(0, sentence.Text.TrimEnd().Length - LongestEnd)) is { Success: true } match)
                {
                    yield return BrokenAt(sentence, match.Groups["words"]);
                }
            }

            if (passage.Sentences.Count == 0)
            {
                continue;
            }

            var last = passage.Sentences[^1];
            var words = last.Text.Count(letter => letter == ' ');
            if (words >= ShortestText && Dangles().Match(last.Text) is { Success: true } dangling)
            {
                yield return BrokenAt(last, dangling.Groups["words"]);
            }
            else if (passage.IsItem && words >= ShortestItem && !fragments && EndsOpen().IsMatch(last.Text) && char.IsUpper(passage.Text[0]))
            {
                yield return new Refusal("unfinished-sentence", "the item ends without a stop") { Place = last.PlaceOf(last.Text.Length - 1) };
            }
        }
    }

    private static ReadOnlySpan<char> LastWord(string text)
    {
        var words = text.AsSpan().TrimEnd();
        words = words is [.., '.' or '!' or '?'] ? words[..^1].TrimEnd() : [];
        var start = words.Length;
        while (start > 0 && char.IsLetter(words[start - 1]))
        {
            start--;
        }

        return words[start..];
    }

    private static Refusal BrokenAt(Sentence sentence, Group words) =>
        new("unfinished-sentence", $"the sentence breaks off at \"{words.Value}\"") { Place = sentence.PlaceOf(words.Index) };

    [GeneratedRegex(@"(?<words>\b(?:(?:and|or|but|nor)(?: that| which| to| in| of| the| a)?|the|a|an|because"
        + @"|whether|than|as well as|including|their|its|his|her|our|with the|of the|in the|to the|such as"
        + @"|and were|and was|due to the|in order to)|(?<=[a-z]{3,}s )who)\s*[.!?]$", RegexOptions.IgnoreCase)]
    private static partial Regex BreaksOff();

    // Without a stop, words that hardly ever end even a heading.
    [GeneratedRegex(@"(?<=[a-z0-9,%)] )(?<words>(?:and|or|but|nor|the|a|an|because|whether|than|including|their"
        + @"|its|his|her|our|of|to|with|by|for|from|in|at|was|were|had|has|is|are|that|which|who|where"
        + @"|when|so|as))\s*$")]
    private static partial Regex Dangles();

    [GeneratedRegex(@"[a-z,]$")]
    private static partial Regex EndsOpen();
}
