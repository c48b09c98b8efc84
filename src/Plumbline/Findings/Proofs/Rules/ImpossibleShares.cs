using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>A percentage that no count of the stated base, or of the whole sample, can give, and a share or an average of more than all.</summary>
internal sealed partial class ImpossibleShares : IProofRule
{
    private const int Most = 100;

    public IReadOnlyList<string> Ids { get; } = ["impossible-share", "above-hundred"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        var sample = text.SampleSize ?? settings.Cases;
        foreach (var found in text.Percentages)
        {
            var whole = found.Population switch
            {
                Population.Sample => sample,
                Population.Stated => found.StatedBase,
                _ => null,
            };
            if (whole is > 0 and <= 200)
            {
                // Almost 40% claims no exact count.
                if (!IsRough(found) && !Grim.Fits(found.Value, whole.Value))
                {
                    yield return Impossible(found, whole.Value);
                }
            }
            else if (found.Value > Most && !MayExceed().IsMatch(found.Sentence.Text))
            {
                yield return new Refusal("above-hundred", $"{found.Value}% is more than all") { Place = found.Place };
            }
        }
    }

    private static bool IsRough(Percentage found) => found.Value <= Most && Rough().IsMatch(found.Sentence.Text[..found.Offset]);

    private static Refusal Impossible(Percentage found, int whole)
    {
        var near = Grim.SharesFor(found.Value, whole).Take(2).Select(share => $"{share.Part} of {share.Base}");
        var phrase = found.Phrase.Length == 0 ? "" : " " + found.Phrase;
        return new Refusal("impossible-share", $"{found.Value}%{phrase} cannot be a share of {whole}: {Grim.Neighbours(found.Value, whole)}")
        {
            Place = found.Place,
            Suggestion = found.Value > Most ? null : $"it fits {string.Join(" and ", near)}: say which cases are meant, or mend the number",
        };
    }

    [GeneratedRegex(@"\b(?:almost|nearly|about|around|approximately|roughly"
        + @"|some|over|under|below|above|(?:more|less|fewer) than|up to|at (?:least|most)|close to"
        + @"|just short of) $", RegexOptions.IgnoreCase)]
    private static partial Regex Rough();

    // Growth, and what is held against a capacity, a target or another year, may well exceed a hundred.
    [GeneratedRegex(@"\b(?:rise|rises|rose|risen|rising|increas\w*|grew|grow|grown|growth|growing|up by"
        + @"|climbed|higher|greater|larger|capacity|occupan\w*|target\w*|budget\w*|spen[dt]\w*|overspen\w*"
        + @"|funding|cost\w*|inflation|expected|compared|workload\w*|caseload\w*|establishment|of (?:the"
        + @"|its|their) (?:national|previous|planned)|more than (?:in|the|last)|times)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MayExceed();
}
