namespace Plumbline.Samples.Allotments;

/// <summary>
/// The sizes of the sampler that the Ministry of Justice wrote for HM Inspectorate of Probation (github.com/ministryofjustice/probation-case-sampler, 2020-21):
/// proportions rounded half up, the buffer added part by part, then repaired one case at a time, from the smallest part up when short and from the largest down
/// when over.
/// </summary>
public static class NestedAllotments
{
    /// <summary>The sizes of the parts of a whole, in their order. More than there is can be asked for: then every part is taken whole.</summary>
    /// <param name="buffer">Share of the size, such as 0.2.</param>
    public static IReadOnlyList<Allotment> Share(int wanted, IReadOnlyList<(string Id, int Cases)> parts, decimal buffer = 0)
    {
        var whole = parts.Sum(part => (long)part.Cases);
        var allotments = parts.Select(part =>
        {
            var first = whole == 0 ? 0 : (int)Math.Min(part.Cases, ((2L * wanted * part.Cases) + whole) / (2 * whole));
            return Allotment.Of(part.Id, part.Cases, first).Changed(SizeChangeKind.WithBuffer, Math.Min(part.Cases, first + HalfUp(first * buffer)));
        }).ToArray();
        Repair(allotments, (int)Math.Min(whole, wanted + HalfUp(wanted * buffer)));
        return allotments;
    }

    /// <summary>
    /// Holds practitioners of one unit to a cap over the whole sample. What is over the cap goes one case at a time to the practitioners of the unit with
    /// the fewest, in turn, as long as they have cases and room; what finds no room is lost.
    /// </summary>
    /// <param name="taken">Cases of each practitioner in the sample so far; counted on.</param>
    public static IReadOnlyList<Allotment> Capped(IReadOnlyList<Allotment> practitioners, int cap, IDictionary<string, int> taken)
    {
        var over = 0;
        var allotments = new List<Allotment>();
        foreach (var practitioner in practitioners)
        {
            var before = taken.TryGetValue(practitioner.Id, out var already) ? already : 0;
            var kept = Math.Min(practitioner.Wanted, cap - before);
            over += practitioner.Wanted - kept;
            taken[practitioner.Id] = before + kept;
            allotments.Add(practitioner.Changed(SizeChangeKind.DecreasedForCap, kept));
        }

        int[] turn = [.. Enumerable.Range(0, allotments.Count).OrderBy(index => allotments[index].Wanted)];
        var passed = 0;
        for (var next = 0; over > 0 && passed < turn.Length; next = (next + 1) % turn.Length)
        {
            var allotment = allotments[turn[next]];
            if (taken[allotment.Id] >= cap || allotment.Wanted >= allotment.Available)
            {
                passed++;
                continue;
            }

            allotments[turn[next]] = allotment.Changed(SizeChangeKind.IncreasedForCap, allotment.Wanted + 1);
            taken[allotment.Id]++;
            over--;
            passed = 0;
        }

        return allotments;
    }

    private static void Repair(Allotment[] allotments, int wanted)
    {
        var missing = wanted - allotments.Sum(allotment => allotment.Wanted);
        int[] turn = missing > 0
            ? [.. Enumerable.Range(0, allotments.Length).OrderBy(index => allotments[index].Wanted)]
            : [.. Enumerable.Range(0, allotments.Length).OrderByDescending(index => allotments[index].Wanted)];
        for (var next = 0; missing != 0; next = (next + 1) % turn.Length)
        {
            var allotment = allotments[turn[next]];
            if (missing > 0 && allotment.Wanted < allotment.Available)
            {
                allotments[turn[next]] = allotment.Changed(SizeChangeKind.IncreasedForRounding, allotment.Wanted + 1);
                missing--;
            }
            else if (missing < 0 && allotment.Wanted > 0)
            {
                allotments[turn[next]] = allotment.Changed(SizeChangeKind.DecreasedForRounding, allotment.Wanted - 1);
                missing++;
            }
        }
    }

    private static int HalfUp(decimal number) => (int)decimal.Floor(number + 0.5m);
}
