using System.Globalization;
using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>A whole percentage and whom it speaks of.</summary>
/// <param name="Offset">Where it begins in the sentence.</param>
/// <param name="Phrase">The words that name the population, as printed.</param>
internal sealed partial record Percentage(Sentence Sentence, int Offset, int Length, int Value, Population Population, int? StatedBase, string Phrase)
{
    public Place Place => Sentence.PlaceOf(Offset);

    public string After => Sentence.Text[(Offset + Length)..];

    /// <summary>The percentages of a passage. What one sentence says of the population holds for the next where that takes it up.</summary>
    public static IEnumerable<Percentage> In(Passage passage)
    {
        var before = (Population: Population.Unknown, Base: (int?)null, Phrase: "");
        var counted = (int?)null;
        var last = passage.Sentences.Count - 1;
        while (last >= 0 && !passage.Sentences[last].MayPrintShare)
        {
            last--;
        }

        foreach (var sentence in passage.Sentences.Take(last + 1))
        {
            var setting = Setting.Of(sentence, before, counted);
            var latest = ((Population Population, int? Base, string Phrase)?)null;
            foreach (Match match in Whole().Matches(sentence.Text))
            {
                var value = int.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture);
                var about = setting.Of(match.Index, match.Index + match.Length) ?? latest ?? (Population.Unknown, null, "");
                latest = about;
                yield return new Percentage(sentence, match.Index, match.Length, value, about.Item1, about.Item2, about.Item3);
            }

            before = latest ?? setting.Whole;
            counted = setting.Counted;
        }
    }

    [GeneratedRegex(@"(?<![\d.,–-])(?<value>\d{1,3})(?:\s?%|\sper ?cent\b)")]
    private static partial Regex Whole();
}
