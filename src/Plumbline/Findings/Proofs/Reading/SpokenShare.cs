using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>A share in words, with the words before it that change what it says: half, nearly half, over half, not all.</summary>
/// <param name="Low">The lowest share that the words allow, in hundredths of a per cent.</param>
/// <param name="High">The highest.</param>
/// <param name="End">Where it ends in its text.</param>
/// <param name="IsWord">Whether it is a word of quantity, such as all or most, and no fraction.</param>
internal sealed partial record SpokenShare(int Offset, int End, string Text, int Low, int High, bool IsWord)
{
    private const int All = 10_000;

    /// <summary>The least that is said to be some, and the least that is missing from all.</summary>
    private const int Some = 1;

    /// <summary>How far a plain fraction may lie from its share, in hundredths of a point; a text is read more widely than this program writes.</summary>
    private const int Plain = 300;

    private const int About = 600;

    private const int Near = 700;

    /// <summary>Whether any share that prints as the number with so many decimals is fair.</summary>
    public bool Allows(decimal percent, int decimals)
    {
        var half = decimals == 0 ? 50m : 5m;
        return percent switch
        {
            0 => Low == 0,
            100 => High == All,
            _ => Low < (percent * 100) + half && High >= (percent * 100) - half,
        };
    }

    public bool Allows(int part, int whole) => (10_000L * part) >= (long)Low * whole && (10_000L * part) <= (long)High * whole;

    /// <summary>The range in per cent, such as <c>50.01 to 99.99</c>.</summary>
    public string Range => FormattableString.Invariant($"{Low / 100m:0.##} to {High / 100m:0.##}");

    /// <summary>Every share in words of a text, in its order.</summary>
    public static IEnumerable<SpokenShare> In(string text)
    {
        foreach (Match match in Words().Matches(text))
        {
            if (Of(match, text[..match.Index]) is { } spoken)
            {
                yield return spoken;
            }
        }
    }

    private static SpokenShare? Of(Match match, string before)
    {
        if (match.Groups["word"].Success)
        {
            return SpokenWords.RangeOf(match.Groups["word"].Value) is { } range && !Changed().IsMatch(before)
                ? new SpokenShare(match.Index, match.Index + match.Length, match.Value, range.Low, range.High, true)
                : null;
        }

        var isNot = Denied().IsMatch(before);
        if (FractionOf(match) is not { } fraction || (Half().IsMatch(before) && !match.Groups["modifier"].Success))
        {
            return null;
        }

        var (low, high) = Around(match.Groups["modifier"].Value.ToLowerInvariant(), fraction, isNot);
        return high < low ? null : new SpokenShare(match.Index, match.Index + match.Length, match.Value, low, high, false);
    }

    private static int? FractionOf(Match match)
    {
        if (match.Groups["in"].Success)
        {
            return (Numbers.Parse(match.Groups["k"].Value), Numbers.Parse(match.Groups["m"].Value)) is ({ } k, { } m) && k < m && m <= 100 ? All * k / m : null;
        }

        var words = match.Groups["fraction"].Value.ToLowerInvariant().Replace('-', ' ').Split(' ');
        var times = words.Length == 1 ? 1 : words[0] switch { "two" => 2, "three" => 3, "four" => 4, "seven" => 7, "nine" => 9, _ => 1 };
        return words[^1].TrimEnd('s') switch
        {
            "half" => times * All / 2,
            "third" => times * All / 3,
            "quarter" => times * All / 4,
            "fifth" => times * All / 5,
            "tenth" => times * All / 10,
            _ => null,
        };
    }

    private static (int Low, int High) Around(string modifier, int fraction, bool isNot) => (Kind(modifier), isNot) switch
    {
        ("", false) => (fraction - Plain, fraction + Plain),
        ("", true) => (Some, fraction),
        ("about", false) => (fraction - About, fraction + About),
        ("near", false) => (fraction - Near, fraction - Some),
        ("just over", false) => (fraction + Some, fraction + Near + 100),
        ("well over", false) => (fraction + 200, All),
        ("over", false) => (fraction + Some, All),
        ("at least", false) or ("under", true) => (fraction, All),
        ("well under", false) => (Some, fraction - 200),
        ("under", false) => (0, fraction - Some),
        ("at most", false) or ("over", true) => (0, fraction),
        _ => (1, 0),
    };

    private static string Kind(string modifier) => modifier switch
    {
        "" or "only" or "just" or "exactly" or "precisely" or "fully" => "",
        "about" or "around" or "roughly" or "approximately" or "some" or "broadly" => "about",
        _ when modifier.StartsWith("at least", StringComparison.Ordinal) || modifier is "no fewer than" or "no less than" or "not less than"
            or "not fewer than" => "at least",
        _ when modifier is "up to" or "at most" or "no more than" or "not more than" => "at most",
        _ when Just().IsMatch(modifier) => modifier.EndsWith("over", StringComparison.Ordinal) || modifier.EndsWith("above", StringComparison.Ordinal)
            || modifier.EndsWith("more than", StringComparison.Ordinal) ? "just over" : "near",
        _ when Well().IsMatch(modifier) => modifier.EndsWith("over", StringComparison.Ordinal) || modifier.EndsWith("above", StringComparison.Ordinal)
            || modifier.EndsWith("more than", StringComparison.Ordinal) ? "well over" : "well under",
        "over" or "above" or "more than" or "in excess of" or "upwards of" => "over",
        "under" or "below" or "less than" or "fewer than" or "not even" => "under",
        _ => "near",
    };

    [GeneratedRegex(@"^(?:just|only just|slightly|a little|marginally|a shade|a fraction|barely) ")]
    private static partial Regex Just();

    [GeneratedRegex(@"^(?:well|far|considerably|significantly|substantially|much|comfortably) ")]
    private static partial Regex Well();

    // The other half, a good half, the first quarter: not the share itself.
    [GeneratedRegex(@"\b(?:this|that|each|which|good|first|second|other|another|latter|top|bottom|upper"
        + @"|lower|remaining|larger|better|bigger|best|great|final|last|further|part of|every|one|two"
        + @"|three|four|five|six|and a|\d) ?-?$|\bbetween\b[^.;,()]{0,40}\band $", RegexOptions.IgnoreCase)]
    private static partial Regex Half();

    [GeneratedRegex(@"\bnot $", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:not|quite|far from|less than|more than|than|after|above|over|under|first of|once and for|at|if) $|\bof (?=$)(?<!\b(?:none|not) of )",
        RegexOptions.IgnoreCase)]
    private static partial Regex Changed();

    private const string Modifier = @"(?:(?<modifier>(?:(?:just|only just|slightly|a little|marginally"
        + @"|a shade|barely|well|far|considerably|significantly|substantially|much|comfortably) )?(?:over"
        + @"|above|under|below|more than|less than|fewer than)"
        + "|getting on for|not far (?:short of|off)|little short of|nigh on"
        + "|just short of|almost|very nearly|nearly|not quite|not even|close to|approaching|virtually"
            + "|practically|about|around|roughly|approximately|some|broadly|in excess of|upwards of|at least"
            + "|no fewer than|no less than|not less than|not fewer than|up to|at most|no more than|not more than"
            + "|only|just|exactly|precisely|fully) )?";

    private const string Fraction = @"(?:(?<fraction>(?:a|one)[ -](?:half|third|quarter|fifth|tenth)(?= of\b"
        + @"| the\b| all\b| ?\()|(?:one[ -])?half(?! as (?:many|much)| (?:an?|the time again)\b)|(?:two|three|four|seven|nine)[ -](?:thirds|quarters"
        + @"|fifths|tenths))|(?<in>(?<k>" + Numbers.Pattern + @") in (?:every )?(?<m>" + Numbers.Pattern + @")(?! out of"
        + @"| of the)))\b";

    // An all-day session, every other case, half or more: not the share itself.
    [GeneratedRegex(@"\b(?:" + Modifier + Fraction + "|(?<word>" + SpokenWords.Pattern + @")\b(?! other (?!of\b)))(?!-| or (?:more|less|fewer|over|under)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
