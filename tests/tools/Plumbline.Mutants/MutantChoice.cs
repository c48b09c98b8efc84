using Plumbline.Statistics;

namespace Plumbline.Mutants;

/// <summary>An order of all changes that follows from a seed: first a kind by chance, each as likely, then one of its places, so that rare kinds are tried as
/// often as common ones.</summary>
internal sealed class MutantChoice(IReadOnlyList<(Room Room, Mutant Mutant)> all, string seed)
{
    public IEnumerable<(Room Room, Mutant Mutant)> InTurn()
    {
        var random = new SeededRandom(seed);
        var kinds = all.GroupBy(one => one.Mutant.Kind).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToArray()).ToList();
        kinds.ForEach(kind => random.Shuffle<(Room, Mutant)>(kind));
        var next = new int[kinds.Count];
        while (kinds.Index().Any(kind => next[kind.Index] < kind.Item.Length))
        {
            var kind = random.Below(kinds.Count);
            if (next[kind] < kinds[kind].Length)
            {
                yield return kinds[kind][next[kind]++];
            }
        }
    }
}
