using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>A share in words with its number beside it, where the number lies outside what the words allow, with the words before them read too.</summary>
internal sealed partial class UnfairWords : IProofRule
{
    private const int LongestWay = 70;

    public IReadOnlyList<string> Ids { get; } = ["unfair-word"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings) =>
        from sentence in text.Sentences
        where sentence.Numbers > 0 && sentence.Says("(", ", or ", ", at ")
        from Match number in Beside().Matches(sentence.Text)
        let spoken = Nearest(sentence.Text, number.Index)
        where spoken is not null && IsWrong(spoken, number)
        select new Refusal("unfair-word", $"{spoken.Text.ToLowerInvariant()} is fair from {spoken.Range} per cent, and the number beside it is {Said(number)}")
        {
            Place = sentence.PlaceOf(spoken.Offset),
        };

    /// <summary>The last share in words before a number, where nothing but what it is a share of stands between.</summary>
    private static SpokenShare? Nearest(string sentence, int at)
    {
        var spoken = SpokenShare.In(sentence[..at]).LastOrDefault();
        if (spoken is null)
        {
            return null;
        }

        var between = sentence[spoken.End..at];
        if (between.Length > LongestWay || Breaks().IsMatch(between))
        {
            return null;
        }

        var before = sentence[..spoken.Offset];
        var way = between.Count(letter => letter == ' ');
        return ClauseStart().IsMatch(before) || (spoken.IsWord ? AfterPreposition().IsMatch(before) && way <= 3 : way <= 5)
            || (Adverb().IsMatch(spoken.Text) && way <= 3) ? spoken : null;
    }

    private static bool IsWrong(SpokenShare spoken, Match number)
    {
        if (number.Groups["percent"].Success)
        {
            var printed = number.Groups["percent"].Value;
            return !spoken.Allows(decimal.Parse(printed, CultureInfo.InvariantCulture), printed.Contains('.', StringComparison.Ordinal) ? 1 : 0);
        }

        return (Numbers.Parse(number.Groups["part"].Value), Numbers.Parse(number.Groups["base"].Value)) is ({ } part, { } whole) && whole > 0
            && part <= whole && !spoken.Allows(part, whole);
    }

    private static string Said(Match number) => number.Groups["percent"].Success ? $"{number.Groups["percent"].Value}%"
        : $"{number.Groups["part"].Value} out of {number.Groups["base"].Value}";

    // The first number in brackets, or after a comma and or; two numbers together, as for two groups, are left alone.
    [GeneratedRegex(@"(?: ?\((?:about |around |approximately |n ?= ?)?|, (?:or|at) )(?:(?<percent>\d{1,3}(?:\.\d+)?)(?:\s?%"
        + @"|\sper ?cent)|(?<part>" + Numbers.Pattern + @") (?:out )?of (?:the |all )?(?<base>" + Numbers.Pattern + @")"
        + @"|(?<part>\d+)/(?<base>\d+))(?! ?(?:and|or|to|–|-) ?\d)(?=[ ,;:).]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Beside();

    // Another number, another clause or another comparison between the two.
    [GeneratedRegex(@"[.;:()%\d,]|\b(?:compared|than|whereas|while|but|although|" + Numbers.Pattern + @") ", RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"^\W*(?:(?:In|For|By|With|Of|From|However|Overall|But|And|Yet|Although|While|Sadly"
        + @"|Encouragingly),? )?$|[,;:–] (?:(?:and|but|while|whereas|although|though|with|in|for|or|yet) )*$"
        + @"|\b(?:and|but|while|whereas|although|that) (?:in |for )?$", RegexOptions.IgnoreCase)]
    private static partial Regex ClauseStart();

    [GeneratedRegex(@"\b(?:in|for|by|with|among|across) $", RegexOptions.IgnoreCase)]
    private static partial Regex AfterPreposition();

    [GeneratedRegex(@"(?:always|never|ever|rarely|seldom)$", RegexOptions.IgnoreCase)]
    private static partial Regex Adverb();
}
