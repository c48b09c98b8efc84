using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>A count beside a percentage that is not its own, and a part that is larger than its base.</summary>
internal sealed partial class DisagreeingPairs : IProofRule
{
    private const int MostDecimals = 20;

    public IReadOnlyList<string> Ids { get; } = ["count-and-percent", "part-above-base"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        foreach (var pair in text.Pairs)
        {
            if (pair.Part > pair.Base)
            {
                yield return new Refusal("part-above-base", $"{pair.Part} cannot be part of {pair.Base}") { Place = pair.Place };
            }
            else if (Beside(pair) is { } beside && Disagreement(pair.Part, pair.Base, beside.Printed, beside.At, pair.Sentence) is { } found)
            {
                yield return found;
            }
        }

        foreach (var sentence in text.Sentences.Where(sentence => sentence.Numbers > 2 && sentence.MayPrintShare && sentence.Says("(")))
        {
            foreach (Match match in BaseFirst().Matches(sentence.Text))
            {
                var (part, whole) = (Numbers.Parse(match.Groups["part"].Value), Numbers.Parse(match.Groups["base"].Value));
                var percent = match.Groups["percent"];
                if (part <= whole && whole > 0 && Disagreement(part.Value, whole.Value, percent.Value, percent.Index, sentence) is { } found)
                {
                    yield return found;
                }
            }
        }

        foreach (var sentence in text.Sentences.Where(sentence => sentence.Text.Contains('/', StringComparison.Ordinal)))
        {
            foreach (Match match in Slash().Matches(sentence.Text))
            {
                var (part, whole) = (Whole(match.Groups["part"]), Whole(match.Groups["base"]));
                if (whole > 0
                    && part <= whole
                    && Disagreement(part, whole, match.Groups["percent"].Value, match.Groups["percent"].Index, sentence) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>The percentage that belongs to a pair: in brackets behind it, or before it with the pair in brackets.</summary>
    private static (string Printed, int At)? Beside(CountPair pair)
    {
        var after = After().Match(pair.After);
        if (after.Success && !NumberInWords().IsMatch(after.Groups["between"].Value))
        {
            return (after.Groups["percent"].Value, pair.Offset + pair.Length + after.Groups["percent"].Index);
        }

        var before = Before().Match(pair.Before);
        return before.Success && Closes().IsMatch(pair.After) ? (before.Groups["percent"].Value, before.Groups["percent"].Index) : null;
    }

    private static Refusal? Disagreement(int part, int whole, string printed, int at, Sentence sentence)
    {
        var decimals = printed.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? Math.Min(MostDecimals, printed.Length - point - 1) : 0;
        var counted = decimal.Round(100m * part / whole, decimals, MidpointRounding.AwayFromZero);
        return counted == decimal.Round(decimal.Parse(printed, CultureInfo.InvariantCulture), decimals, MidpointRounding.AwayFromZero)
            ? null
            : new Refusal("count-and-percent", string.Create(CultureInfo.InvariantCulture, $"{part} out of {whole} is {counted}%, not {printed}%"))
                { Place = sentence.PlaceOf(at) };
    }

    private static int Whole(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private const string Percentage = @"(?<percent>\d{1,3}(?:\.\d+)?)(?:\s?%|\sper ?cent)";

    [GeneratedRegex(@"^(?<between>[^.;:()%\d,]{0,40})(?:\(|, or |, which is |, that is,? |; |, | [–-] )" + Percentage + @"(?=[).,;]| [–-]|$)")]
    private static partial Regex After();

    [GeneratedRegex(Percentage + @"(?: (?!and\b|or\b)[\w'-]+){0,4} ?\((?:n ?= ?|that is,? |i\.e\. )?$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^[^()%\d]{0,30}\)")]
    private static partial Regex Closes();

    [GeneratedRegex(@"\b" + Numbers.Pattern + @"\b", RegexOptions.IgnoreCase)]
    private static partial Regex NumberInWords();

    // Out of 26 plans, 22 (85%) were good.
    [GeneratedRegex(@"\b(?:Out of|Of|Among|From|In) (?:the |all |our |these |those )*(?<base>" + Numbers.Pattern + @")"
        + @"(?: (?!and\b|or\b)[\w'-]+){0,4}, (?<part>" + Numbers.Pattern + @")"
        + @"(?: (?!and\b|or\b|of\b)[\w'-]+){0,3} ?\(" + Percentage + @"\)", RegexOptions.IgnoreCase)]
    private static partial Regex BaseFirst();

    // With a slash only beside its percentage: 2009/10 and 24/7 are no shares.
    [GeneratedRegex(@"(?<![\d/.])(?<part>\d{1,4})/(?<base>\d{1,4})(?![\d/])(?: [\w'-]+){0,4} ?(?:\(|, )" + Percentage + @"\)?"
        + @"|" + Percentage + @"(?: [\w'-]+){0,4} ?\((?<part>\d{1,4})/(?<base>\d{1,4})\)")]
    private static partial Regex Slash();
}
