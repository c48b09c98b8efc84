namespace Plumbline.Samples.Balance;

/// <summary>Cases that no sample can hold: where floors together take up a number that is fixed, nothing is left for the cases outside them.</summary>
internal static class CrowdedOut
{
    /// <summary>
    /// Their places; a floor of the whole sample crowds out everybody else, as do floors of groups without a case in common that add up to it.
    /// </summary>
    public static IReadOnlySet<int> By(IReadOnlyList<BalanceRow> rows)
    {
        var crowded = new HashSet<int>();
        foreach (var total in rows.Where(row => row.Kind == RowKind.Exactly))
        {
            var room = total.Members.ToHashSet();
            var floors = rows.Where(row => row.Kind == RowKind.AtLeast && row.Bound > 0 && row.Bound <= total.Bound && room.IsSupersetOf(row.Members)).ToList();
            foreach (var filling in Filling(floors, 0, total.Bound, []))
            {
                crowded.UnionWith(total.Members.Where(member => !filling.Contains(member)));
            }
        }

        return crowded;
    }

    /// <summary>The cases of every choice of floors, no two with a case in common, that add up to what is left.</summary>
    private static IEnumerable<HashSet<int>> Filling(List<BalanceRow> floors, int next, int left, HashSet<int> taken)
    {
        if (left == 0)
        {
            yield return taken;
            yield break;
        }

        for (var index = next; index < floors.Count; index++)
        {
            if (floors[index].Bound <= left && !taken.Overlaps(floors[index].Members))
            {
                foreach (var filling in Filling(floors, index + 1, left - floors[index].Bound, [.. taken, .. floors[index].Members]))
                {
                    yield return filling;
                }
            }
        }
    }
}
