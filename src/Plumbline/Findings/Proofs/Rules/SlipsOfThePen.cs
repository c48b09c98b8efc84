using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>Small faults around figures: a space before the sign, a missing of or in, a fraction with and without its hyphen.</summary>
internal sealed partial class SlipsOfThePen : IProofRule
{
    public IReadOnlyList<string> Ids { get; } = ["space-before-percent", "out-without-of", "share-without-in", "fraction-hyphen"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings) => text.Sentences.SelectMany(OfSentence).Concat(Hyphens(text));

    private static IEnumerable<Refusal> OfSentence(Sentence sentence)
    {
        if (sentence.Numbers == 0)
        {
            yield break;
        }

        foreach (Match match in sentence.Says(" %") ? (IEnumerable<Match>)SpacedSign().Matches(sentence.Text) : [])
        {
            yield return new Refusal("space-before-percent", $"there is a space before the sign in \"{match.Value}\"")
                { Place = sentence.PlaceOf(match.Index), Suggestion = match.Value.Replace(" ", "", StringComparison.Ordinal) };
        }

        foreach (Match match in sentence.Numbers < 2 || !sentence.Says(" out ") ? [] : (IEnumerable<Match>)OutWithoutOf().Matches(sentence.Text))
        {
            yield return new Refusal("out-without-of", $"\"{match.Value}\" lacks of")
                { Place = sentence.PlaceOf(match.Index), Suggestion = $"{match.Groups["part"].Value} out of {match.Groups["base"].Value}" };
        }

        foreach (Match match in sentence.Numbers < 2 || !sentence.MayPrintShare ? [] : (IEnumerable<Match>)WithoutIn().Matches(sentence.Text))
        {
            // Only where the same sentence has said "in N%" before is the bare share surely a slip.
            if (InPercent().IsMatch(sentence.Text[..match.Index]))
            {
                yield return new Refusal("share-without-in", $"\"{match.Value}\" lacks in before the share")
                    { Place = sentence.PlaceOf(match.Groups["percent"].Index), Suggestion = $"in {match.Groups["percent"].Value}" };
            }
        }
    }

    private static IEnumerable<Refusal> Hyphens(ProofText text)
    {
        var found = text.Sentences.Where(sentence => sentence.Numbers > 0 && sentence.Says("thirds", "quarters"))
            .SelectMany(sentence => Fraction().Matches(sentence.Text).Select(match => (sentence, match))).ToList();
        var open = found.Where(pair => pair.match.Groups["join"].Value == " ").ToList();
        var hyphened = found.Count - open.Count;
        if (open.Count == 0 || hyphened == 0)
        {
            yield break;
        }

        foreach (var (sentence, match) in hyphened >= open.Count ? open : [.. found.Except(open)])
        {
            yield return new Refusal(
                "fraction-hyphen",
                $"\"{match.Value}\" breaks the habit of the text: fractions "
                    + $"stand {(hyphened >= open.Count ? $"with a hyphen {hyphened}" : $"without a hyphen {open.Count}")} times")
            {
                Place = sentence.PlaceOf(match.Index),
            };
        }
    }

    [GeneratedRegex(@"\b\d{1,3}(?:\.\d+)? +%")]
    private static partial Regex SpacedSign();

    [GeneratedRegex(@"\b(?<part>" + Numbers.Pattern + @") out (?<base>" + Numbers.Pattern + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex OutWithoutOf();

    [GeneratedRegex(@"\b(?!(?:in|of|at|by|to|and|or|only|from|than|with|about|over|under|nearly|almost|just|around|approximately|for|between|was|were|is|are"
        + @"|enough|reached|scored|averaged|remained|a|the|some|up|rose|fell|improved|nor|but|least|most|respectively|score|average)\b)(?<word>[a-z'’-]+) "
        + @"(?<percent>\d{1,3}\s?%)(?=[.,;]|$)")]
    private static partial Regex WithoutIn();

    [GeneratedRegex(@"\bin (?:only |about |over |just )?\d{1,3}\s?%")]
    private static partial Regex InPercent();

    [GeneratedRegex(@"\b(?<!\b(?:the|these|those|first|last|next|all|previous|other|remaining|past|over"
        + @"|for) )(?:two(?<join>[ -])thirds|three(?<join>[ -])quarters)\b(?! of (?:the (?:financial "
        + @"|calendar |inspection |reporting )?year|(?:19|20)\d\d|a mile|an hour))", RegexOptions.IgnoreCase)]
    private static partial Regex Fraction();
}
