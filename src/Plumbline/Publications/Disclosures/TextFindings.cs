using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Publications.Disclosures;

/// <summary>What the sentences of a report give away, whoever wrote them.</summary>
internal static partial class TextFindings
{
    private static readonly string[][] Words =
    [
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
        ["un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw", "deg"],
        ["un", "dwy", "tair", "pedair", "pum", "chwe", "saith", "wyth", "naw", "deg"],
    ];

    private static readonly LocalText SmallShare = new(
        "{0}: “{1}” tells of {2}, below the smallest of {3}; use words for the share",
        "{0}: mae “{1}” yn sôn am {2}, sy’n is na’r lleiaf, sef {3}; defnyddiwch eiriau am y gyfran");

    private static readonly LocalText Pseudonym = new(
        "{0}: “{1}” is the pseudonym of a case; leave it out",
        "{0}: ffugenw achos yw “{1}”; gadewch ef allan");

    private static readonly LocalText Known = new(
        "{0}: “{1}” is something that a person is known by; leave it out",
        "{0}: mae “{1}” yn rhywbeth yr adnabyddir rhywun wrtho; gadewch ef allan");

    /// <summary>Pseudonyms of cases where no judgements are printed, days of birth, postcodes and numbers by which a person is known.</summary>
    public static IEnumerable<DisclosureFinding> Names(ReleaseMaterial material)
    {
        var pseudonyms = material.Inspection.Publishing.ShowJudgements
            ? []
            : material.Readings.Cases.Select(read => read.Case.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, sentence) in material.Texts)
        {
            foreach (Match word in Token().Matches(sentence))
            {
                if (pseudonyms.Contains(word.Value))
                {
                    yield return DisclosureFinding.Of(DisclosureKind.Name, word.Value, Pseudonym, file, word.Value);
                }
            }

            foreach (Match known in Identifying().Matches(sentence))
            {
                yield return DisclosureFinding.Of(DisclosureKind.Name, known.Value, Known, file, known.Value);
            }
        }
    }

    /// <summary>Sentences that print a few of something, or all but a few.</summary>
    public static IEnumerable<DisclosureFinding> SmallCounts(ReleaseMaterial material)
    {
        foreach (var (file, sentence) in material.Texts)
        {
            foreach (Match share in Share().Matches(sentence))
            {
                if (NumberOf(share.Groups["part"].Value) is { } part && NumberOf(share.Groups["base"].Value) is { } all && part <= all
                    && new[] { part, all - part, all }.FirstOrDefault(count => SmallNumbers.IsSmall(count, material.Smallest)) is var small and > 0)
                {
                    yield return DisclosureFinding.Of(DisclosureKind.SmallCount, file, SmallShare, file, share.Value, small, material.Smallest);
                }
            }
        }
    }

    private static int? NumberOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var at = Words.Select(words => Array.IndexOf(words, text.ToLowerInvariant())).Max();
        return at >= 0 ? at + 1 : null;
    }

    [GeneratedRegex(@"[\p{L}\d][\p{L}\d_-]*")]
    private static partial Regex Token();

    /// <summary>So many of so many. About so many out of ten times is no count: docs/methods/reports.md says what may be said so.</summary>
    [GeneratedRegex(
        @"(?<![\d,.])(?<!\b(?:about|less than|more than) (?=\d out of 10 times\b))"
        + @"\b(?<part>\d{1,5}|\p{L}{2,7}) (?:out of|of the|of|allan o’r|allan o|o’r) (?<base>\d{1,5}|\p{L}{2,7})\b(?! ?%|,\d)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    /// <summary>A day of birth; an e-mail address; a postcode; a number of the police, a pupil or national insurance; an NHS number.</summary>
    [GeneratedRegex(
        @"\b(?:born|date of birth|dob|ganwyd|ganed|dyddiad geni)\b[^.]{0,20}\d{1,2}[ /.-](?:\d{1,2}|\p{L}{3,9})[ /.-]\d{2,4}"
        + @"|[^\s@<>()]+@[^\s@<>()]+\.[A-Za-z]{2,}"
        + @"|\b\d{2,4}/\d{4,7}[A-Z]\b"
        + @"|\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b"
        + @"|\b\d{3} \d{3} \d{4}\b")]
    private static partial Regex Identifying();
}
