using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Findings.Proofs.Reading;
using Plumbline.Statistics;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>A count beside a percentage that is not its own, and a part that is larger than its base.</summary>
internal sealed partial class DisagreeingPairs : IProofRule
{
    public IReadOnlyList<string> Ids { get; } = ["count-and-percent", "part-above-base"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        foreach (var pair in text.Sentences.SelectMany(CountPair.In))
        {
            if (pair.Part > pair.Base)
            {
                yield return new Refusal("part-above-base", $"{pair.Part} cannot be part of {pair.Base}") { Place = pair.Place };
                continue;
            }

            var beside = Beside().Match(pair.After);
            if (!beside.Success)
            {
                continue;
            }

            var printed = int.Parse(beside.Groups["percent"].Value, CultureInfo.InvariantCulture);
            var counted = Percent.HalfUp(pair.Part, pair.Base);
            if (printed != counted)
            {
                yield return new Refusal("count-and-percent", $"{pair.Part} out of {pair.Base} is {counted}%, not {printed}%")
                {
                    Place = pair.Sentence.PlaceOf(pair.Offset + pair.Length + beside.Groups["percent"].Index),
                };
            }
        }
    }

    [GeneratedRegex(@"^[^.;(%]{0,40}\((?<percent>\d{1,3})\s?%\)")]
    private static partial Regex Beside();
}
