using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>A percentage that no count of the stated base, or of the whole sample, can give.</summary>
internal sealed class ImpossibleShares : IProofRule
{
    public IReadOnlyList<string> Ids { get; } = ["impossible-share"];

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
            if (whole is > 0 and <= 200 && !Grim.Fits(found.Value, whole.Value))
            {
                var near = Grim.SharesFor(found.Value, whole.Value).Take(2).Select(share => $"{share.Part} of {share.Base}");
                yield return new Refusal("impossible-share", $"{found.Value}% {found.Phrase} cannot be a share of {whole}: {Grim.Neighbours(found.Value, whole.Value)}")
                {
                    Place = found.Place,
                    Suggestion = found.Value > 100 ? null : $"it fits {string.Join(" and ", near)}: say which cases are meant, or mend the number",
                };
            }
        }
    }
}
