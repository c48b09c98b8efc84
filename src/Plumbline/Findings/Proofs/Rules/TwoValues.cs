using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>The same figure printed twice with two values: a headline score in two places, or one sentence said twice with other numbers.</summary>
internal sealed partial class TwoValues : IProofRule
{
    private static readonly (string Name, Regex Words)[] Headlines =
    [
        ("Safeguarding", new Regex(@"\bSafeguarding\b", RegexOptions.CultureInvariant)),
        ("Risk of Harm", new Regex(@"\bRisk of Harm\b", RegexOptions.CultureInvariant)),
        ("Likelihood of Reoffending", new Regex(@"\b(?:Likelihood of Reoffending|less likely to reoffend)\b", RegexOptions.CultureInvariant)),
    ];

    public IReadOnlyList<string> Ids { get; } = ["two-values"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings) => OfHeadlines(text).Concat(OfSentences(text));

    private static IEnumerable<Refusal> OfHeadlines(ProofText text)
    {
        foreach (var (name, words) in Headlines)
        {
            var printed = InSentences(text, words).Concat(InRows(text, words)).Concat(InBoxes(text, words)).OrderBy(found => found.Place.Line).ToList();
            foreach (var other in printed.Skip(1).Where(found => found.Percent != printed[0].Percent))
            {
                yield return new Refusal("two-values", $"the score of {name} is {other.Percent}% here and {printed[0].Percent}% in line {printed[0].Place.Line}") { Place = other.Place };
            }
        }
    }

    /// <summary>Done well enough so much of the time: each percentage belongs to the headline named last before it.</summary>
    private static IEnumerable<(int Percent, Place Place)> InSentences(ProofText text, Regex words) =>
        from sentence in text.Sentences
        from Match match in OfTheTime().Matches(sentence.Text)
        let clause = sentence.Text[..match.Index]
        let last = Headlines.Select(headline => (headline.Words, At: headline.Words.Matches(clause).Select(found => found.Index).DefaultIfEmpty(-1).Max())).MaxBy(found => found.At)
        where last.At >= 0 && last.Words == words
        select (Whole(match), sentence.PlaceOf(match.Index));

    /// <summary>A row of the table of areas: lowest, highest, average and then this area.</summary>
    private static IEnumerable<(int Percent, Place Place)> InRows(ProofText text, Regex words) =>
        from passage in text.Passages
        where passage.IsDisplayed && words.IsMatch(passage.Text) && AnyPercent().Count(passage.Text) >= 2
        let match = AnyPercent().Matches(passage.Text)[^1]
        select (Whole(match), passage.PlaceOf(match.Index));

    /// <summary>A box whose caption ends in score and a colon: the first percentage in the lines after it.</summary>
    private static IEnumerable<(int Percent, Place Place)> InBoxes(ProofText text, Regex words)
    {
        for (var line = 0; line < text.Lines.Count; line++)
        {
            if (!words.IsMatch(text.Lines[line]) || !Caption().IsMatch(text.Lines[line]))
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

    private static IEnumerable<Refusal> OfSentences(ProofText text)
    {
        var same = from sentence in text.Sentences
                   where sentence.Text.Count(letter => letter == ' ') >= 5 && Figure().IsMatch(sentence.Text)
                   group sentence by Figure().Replace(sentence.Text, "#") into said
                   where said.Count() > 1
                   select said;
        foreach (var said in same)
        {
            var first = said.First();
            foreach (var other in said.Skip(1).Where(sentence => sentence.Text != first.Text))
            {
                yield return new Refusal("two-values", $"the same sentence stands in line {first.PlaceOf(0).Line} with other numbers") { Place = other.PlaceOf(Figure().Match(other.Text).Index) };
            }
        }
    }

    private static int Whole(Match match) => int.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<percent>\d{1,3})\s?% of the time")]
    private static partial Regex OfTheTime();

    [GeneratedRegex(@"(?<percent>\d{1,3})\s?%")]
    private static partial Regex AnyPercent();

    [GeneratedRegex(@"\bscore:\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Caption();

    [GeneratedRegex(@"\d[\d,.]*\s?%?|\b" + Numbers.Pattern + @"\b(?= (?:out )?of)", RegexOptions.IgnoreCase)]
    private static partial Regex Figure();
}
