using Plumbline.Findings.Proofs.Reading;

namespace Plumbline.Findings.Proofs.Rules;

/// <summary>Percentages that all speak of the same cases without narrowing them, though no one base gives them all.</summary>
internal sealed class NoCommonBase : IProofRule
{
    private const int Fewest = 3;

    public IReadOnlyList<string> Ids { get; } = ["no-common-base"];

    public IEnumerable<Refusal> Find(ProofText text, ProofSettings settings)
    {
        if ((text.SampleSize ?? settings.Cases) is not { } sample)
        {
            yield break;
        }

        foreach (var (population, word) in new[] { (Population.Community, "community"), (Population.Custody, "custody") })
        {
            var found = text.Percentages.Where(percentage => percentage.Population == population && percentage.Value <= 100).ToList();
            var values = found.Select(percentage => percentage.Value).Distinct().ToList();
            if (values.Count < Fewest)
            {
                continue;
            }

            var bySize = Enumerable.Range(1, sample).Select(size => (Size: size, Fits: values.Count(value => Grim.Fits(value, size)))).ToList();
            var most = bySize.Max(size => size.Fits);
            if (most == values.Count)
            {
                continue;
            }

            var best = bySize.Where(size => size.Fits == most).Select(size => size.Size).ToList();
            var lines = string.Join(", ", found.Select(percentage => $"{percentage.Value}% in line {percentage.Place.Line}"));
            yield return new Refusal(
                "no-common-base",
                $"no single number of {word} cases gives all {values.Count} percentages of them ({lines}); {string.Join(" or ", best)} gives {most}")
            {
                Place = found[0].Place,
                Suggestion = "say for each which cases were relevant",
            };
        }
    }
}
