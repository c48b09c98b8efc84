using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>So many out of so many, as a sentence says it.</summary>
/// <param name="Offset">Where it begins in the sentence.</param>
internal sealed partial record CountPair(Sentence Sentence, int Offset, int Length, int Part, int Base)
{
    /// <summary><c>22 out of 26</c>, <c>five of the ten</c>, <c>one of nine</c>.</summary>
    public static IEnumerable<CountPair> In(Sentence sentence) => sentence.Numbers < 2 || !sentence.Says(" of ") ? [] : Pair().Matches(sentence.Text)
        .Select(match => (match, part: Numbers.Parse(match.Groups["part"].Value), whole: Numbers.Parse(match.Groups["base"].Value)))
        .Where(found => found.part is not null && found.whole is > 1 && !IsLabelled(sentence.Text[..found.match.Index])
            && !IsYear(sentence, found.match, found.part.Value))
        .Select(found => new CountPair(sentence, found.match.Index, found.match.Length, found.part!.Value, found.whole!.Value));

    public string After => Sentence.Text[(Offset + Length)..];

    public string Before => Sentence.Text[..Offset];

    public Place Place => Sentence.PlaceOf(Offset);

    private static bool IsYear(Sentence sentence, Match match, int part) =>
        part is >= 1900 and <= 2100 && Calendar().IsMatch(sentence.Text[..match.Index]);

    /// <summary>Whether the number that follows is a label, as of a page or an age, and counts nothing.</summary>
    public static bool IsLabelled(string before) => NoCount().IsMatch(before);

    // Page 12 of 30, aged 15 of two minds: the number is a label and counts nothing.
    [GeneratedRegex(@"\b(?:pages?|sections?|chapters?|tables?|figures?|appendix|parts?|schedules?|paragraphs?"
        + @"|articles?|phases?|stages?|steps?|grades?|levels?|class|rules?|standards?|criterion|aged?"
        + @"|age of|£|\$)\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex NoCount();

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November"
        + @"|December|in|since|during|summer|autumn|winter|spring|of)\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Calendar();

    [GeneratedRegex(@"(?<![\d.,%£-])\b(?<part>" + Numbers.Pattern + @")(?: cases)? (?:out )?of (?:the "
        + @"|our |these |those |all )?(?<base>" + Numbers.Pattern + @")\b(?![.,]?\d|%| ?per cent)", RegexOptions.IgnoreCase)]
    private static partial Regex Pair();
}
