using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;
using Plumbline.Findings.Words;
using Plumbline.Statistics;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>A word for a share with its number in brackets beside it, where the number lies outside the fair range of the word.</summary>
internal sealed partial class UnfairWords : IProofRule
{
    private static readonly Regex Phrase = new(
        @"\b(?<phrase>" + string.Join('|', SharePhrases.All.Where(phrase => phrase.Use != SharePhraseUse.Adverb).Select(phrase => phrase.Text.English).Distinct().OrderByDescending(text => text.Length).Select(Regex.Escape)) + @")\b(?<between>[^.;()%\d]{0,60})\((?:(?<percent>\d{1,3})\s?%|(?<part>\d+) out of (?<base>\d+)[^)]{0,40})\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public IReadOnlyList<string> Ids { get; } = ["unfair-word"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        foreach (var sentence in text.Sentences)
        {
            foreach (Match match in Phrase.Matches(sentence.Text))
            {
                var words = match.Groups["phrase"].Value;
                var phrase = SharePhrases.All.First(known => string.Equals(known.Text.English, words, StringComparison.OrdinalIgnoreCase));
                var (fair, said) = match.Groups["percent"].Success
                    ? (phrase.IsFairAt(Whole(match.Groups["percent"])), $"{match.Groups["percent"].Value}%")
                    : (phrase.IsFair(new Share(Whole(match.Groups["part"]), Whole(match.Groups["base"]))), $"{match.Groups["part"].Value} out of {match.Groups["base"].Value}");
                if (!fair)
                {
                    yield return new Refusal("unfair-word", $"{words.ToLowerInvariant()} is fair from {phrase.Range} per cent, and the number beside it is {said}") { Place = sentence.PlaceOf(match.Index) };
                }
            }
        }
    }

    private static int Whole(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
