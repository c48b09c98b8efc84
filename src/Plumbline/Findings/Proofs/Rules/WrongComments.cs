using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>A comment word beside a score of another band.</summary>
internal sealed partial class WrongComments : IProofRule
{
    public IReadOnlyList<string> Ids { get; } = ["wrong-comment"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        if (settings.Bands is not { } bands)
        {
            yield break;
        }

        var words = new Regex(
            @"(?<![\d–-])(?<percent>\d{1,3})\s?%(?<between>[^%]{0,80}?)\b(?<word>"
                + string.Join('|', bands.BestFirst.Select(comment => Regex.Escape(comment.Label.English)))
                + @")\b",
            RegexOptions.CultureInvariant);
        for (var line = 0; line < text.Lines.Count; line++)
        {
            // A box spreads over a few lines: the score in one, the word in the next.
            var window = string.Join('\n', text.Lines.Skip(line).Take(4));
            foreach (Match match in words.Matches(window))
            {
                var percent = int.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture);
                if (match.Index > text.Lines[line].Length || !OnlyLabels().IsMatch(match.Groups["between"].Value) || percent > 100)
                {
                    continue;
                }

                var right = bands.Of(percent);
                if (right.Label.English != match.Groups["word"].Value)
                {
                    yield return new Refusal("wrong-comment", $"{percent}% is {right.Label.English}, not {match.Groups["word"].Value}")
                    {
                        Place = text.PlaceOf(line, match.Index),
                    };
                }
            }
        }
    }

    // Between the number and its word stand nothing but space, marks and the captions of the box.
    [GeneratedRegex(@"^(?:[\s|:;,.*()–-]|Score|Comment|score|comment)*$")]
    private static partial Regex OnlyLabels();
}
