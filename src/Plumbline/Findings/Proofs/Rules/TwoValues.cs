using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>The same figure printed twice with two values: a headline score in two places, or one sentence said twice with other numbers.</summary>
internal sealed partial class TwoValues : IProofRule
{
    public IReadOnlyList<string> Ids { get; } = ["two-values"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings) => OfHeadlines(text).Concat(OfSentences(text));

    private static IEnumerable<Refusal> OfHeadlines(ProofText text)
    {
        foreach (var (name, words) in PrintedScores.Headlines)
        {
            var printed = PrintedScores.Of(text, words);
            foreach (var other in printed.Skip(1).Where(found => found.Percent != printed[0].Percent))
            {
                yield return new Refusal(
                    "two-values", $"the score of {name} is {other.Percent}% here and {printed[0].Percent}% in line {printed[0].Place.Line}")
                    { Place = other.Place };
            }
        }
    }

    private static IEnumerable<Refusal> OfSentences(ProofText text)
    {
        var same = from sentence in text.Sentences
                   where sentence.Numbers > 0 && (sentence.Text[^1] is '.' or '!' or '?') && sentence.Text.AsSpan().Count(' ') >= 5
                   group sentence by Numbers.LettersWithout(sentence.Text) into alike
                   where alike.Skip(1).Any(sentence => sentence.Text != alike.First().Text)
                   from sentence in alike
                   where Figure().IsMatch(sentence.Text)
                   group sentence by Figure().Replace(sentence.Text, "#") into said
                   where said.Count() > 1
                   select said;
        foreach (var said in same)
        {
            var first = said.First();
            foreach (var other in said.Skip(1).Where(sentence => sentence.Text != first.Text))
            {
                yield return new Refusal("two-values", $"the same sentence stands in line {first.PlaceOf(0).Line} with other numbers")
                    { Place = other.PlaceOf(Figure().Match(other.Text).Index) };
            }
        }
    }

    [GeneratedRegex(@"\d[\d,.]*\s?%?|\b" + Numbers.Pattern + @"\b(?= (?:out )?of)", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();
}
