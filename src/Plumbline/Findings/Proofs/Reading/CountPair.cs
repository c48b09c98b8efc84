using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>So many out of so many, as a sentence says it.</summary>
/// <param name="Offset">Where it begins in the sentence.</param>
internal sealed partial record CountPair(Sentence Sentence, int Offset, int Length, int Part, int Base)
{
    /// <summary><c>22 out of 26</c>, <c>five of the ten</c>, <c>one of nine</c>.</summary>
    public static IEnumerable<CountPair> In(Sentence sentence) => Pair().Matches(sentence.Text)
        .Select(match => (match, part: Numbers.Parse(match.Groups["part"].Value), whole: Numbers.Parse(match.Groups["base"].Value)))
        .Where(found => found.part is not null && found.whole is > 0)
        .Select(found => new CountPair(sentence, found.match.Index, found.match.Length, found.part!.Value, found.whole!.Value));

    public string After => Sentence.Text[(Offset + Length)..];

    public Place Place => Sentence.PlaceOf(Offset);

    [GeneratedRegex(@"(?<![\d.,%-])\b(?<part>" + Numbers.Pattern + @")(?: cases)? (?:out )?of (?:the )?(?<base>" + Numbers.Pattern + @")\b(?![.,]?\d|%| ?per cent)", RegexOptions.IgnoreCase)]
    private static partial Regex Pair();
}
