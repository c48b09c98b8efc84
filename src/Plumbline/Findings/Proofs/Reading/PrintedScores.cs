using System.Globalization;
using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>Scores as a text prints them: in sentences, in rows of the table of areas, in boxes and beside the titles of sections.</summary>
internal static partial class PrintedScores
{
    /// <summary>The headlines of a case inspection with the words that name each.</summary>
    public static (string Name, Regex Words)[] Headlines { get; } =
    [
        ("Safeguarding", new Regex(@"\bSafeguarding\b", RegexOptions.CultureInvariant)),
        ("Risk of Harm", new Regex(@"\bRisk of Harm\b", RegexOptions.CultureInvariant)),
        ("Likelihood of Reoffending", new Regex(@"\b(?:Likelihood of Reoffending|less likely to reoffend)\b", RegexOptions.CultureInvariant)),
    ];

    /// <summary>Every printed value of a headline, from the top.</summary>
    public static IReadOnlyList<(int Percent, Place Place)> Of(ProofText text, Regex words) =>
        [.. InSentences(text, words).Concat(InRows(text, words)).Concat(InBoxes(text, words))
            .DistinctBy(found => found.Place).OrderBy(found => found.Place.Line)];

    /// <summary>The scores of sections, each beside the words overall score, in the order of the text.</summary>
    public static IReadOnlyList<(int Percent, Place Place)> OfSections(ProofText text) =>
        [.. text.Lines.Index().Select(line => (line.Index, Match: OverallScore().Match(line.Item))).Where(line => line.Match.Success)
            .Select(line => (Whole(line.Match), text.PlaceOf(line.Index, line.Match.Groups["percent"].Index)))];

    /// <summary>Criterion 1.2 scored 66%: the id and the value, wherever a sentence says it.</summary>
    public static IEnumerable<(string Id, int Percent, Place Place)> Named(ProofText text) =>
        from sentence in text.Sentences
        where sentence.MayPrintShare && sentence.Says("scor")
        from Match match in ScoreOf().Matches(sentence.Text)
        select (match.Groups["id"].Value, Whole(match), sentence.PlaceOf(match.Groups["percent"].Index));

    /// <summary>Done well enough so much of the time, or a score of so much: each percentage belongs to the headline named last before it.</summary>
    private static IEnumerable<(int Percent, Place Place)> InSentences(ProofText text, Regex words) =>
        from sentence in text.Sentences
        where sentence.MayPrintShare && sentence.Says("scor", "of the time") && !Compared().IsMatch(sentence.Text)
        from Match match in (OfTheTime().IsMatch(sentence.Text) ? OfTheTime() : ScoreIs()).Matches(sentence.Text)
        let clause = sentence.Text[..match.Groups["percent"].Index]
        let last = Headlines.Select(headline => (headline.Words, At: headline.Words.Matches(clause)
            .Select(found => found.Index).DefaultIfEmpty(-1).Max())).MaxBy(found => found.At)
        where last.At >= 0 && last.Words == words
        select (Whole(match), sentence.PlaceOf(match.Groups["percent"].Index));

    /// <summary>A row of the table of areas: lowest, highest, average and then this area.</summary>
    private static IEnumerable<(int Percent, Place Place)> InRows(ProofText text, Regex words) =>
        from passage in text.Passages
        where passage.IsDisplayed && passage.Text is [not (>= '0' and <= '9'), ..] && words.IsMatch(passage.Text) && AnyPercent().Count(passage.Text) >= 2
        let match = AnyPercent().Matches(passage.Text)[^1]
        select (Whole(match), passage.PlaceOf(match.Index));

    /// <summary>A box whose caption ends in score and a colon: the first percentage in the lines after it.</summary>
    private static IEnumerable<(int Percent, Place Place)> InBoxes(ProofText text, Regex words)
    {
        for (var line = 0; line < text.Lines.Count; line++)
        {
            var caption = text.Lines[line];
            if (!caption.Contains("score:", StringComparison.OrdinalIgnoreCase) || !words.IsMatch(caption) || !Caption().IsMatch(caption))
            {
                continue;
            }

            for (var next = line + 1; next < Math.Min(line + 7, text.Lines.Count) && !Caption().IsMatch(text.Lines[next]); next++)
            {
                if (AnyPercent().Match(text.Lines[next]) is { Success: true } match)
                {
                    yield return (Whole(match), text.PlaceOf(next, match.Index));
                    break;
                }
            }
        }
    }

    private static int Whole(Match match) => int.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<percent>\d{1,3})\s?% of the time")]
    private static partial Regex OfTheTime();

    [GeneratedRegex(@"\b(?:score|scored|scores)\b(?: (?:for|of|on|in) [^.;%\d]{1,60}?)?(?: (?:was|is|of"
        + @"|at|stood at|came to|an overall))* (?<percent>\d{1,3})\s?%")]
    private static partial Regex ScoreIs();

    [GeneratedRegex(@"\b(?:average|national|nationally|lowest|highest|compared|previous|last|target|range|between)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Compared();

    [GeneratedRegex(@"\b(?:[Cc]riterion|[Ss]ection) (?<id>\d(?:\.\d)?)\b[^.;%\d]{0,50}?\bscor(?:e|ed|es)\b[^.;%\d]{0,20}?(?<percent>\d{1,3})\s?%")]
    private static partial Regex ScoreOf();

    [GeneratedRegex(@"\boverall score:?\s*(?<percent>\d{1,3})\s?%", RegexOptions.IgnoreCase)]
    private static partial Regex OverallScore();

    [GeneratedRegex(@"(?<percent>\d{1,3})\s?%")]
    private static partial Regex AnyPercent();

    [GeneratedRegex(@"\bscore:\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Caption();
}
