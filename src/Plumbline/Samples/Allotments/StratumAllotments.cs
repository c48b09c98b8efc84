using Plumbline.Samples.Designs;

namespace Plumbline.Samples.Allotments;

/// <summary>How many cases each stratum gives: by largest remainder, then with the buffer, then raised where a floor needs it.</summary>
internal static class StratumAllotments
{
    /// <param name="strata">Id and cases of each stratum.</param>
    /// <param name="floors">Of each floor its id, how many it wants, and for each stratum whether it lies in the floor's group.</param>
    public static Result<IReadOnlyList<Allotment>> Of(
        int size, int withBuffer, IReadOnlyList<(string Id, int Cases)> strata, IReadOnlyList<(string Id, int AtLeast, bool[] Holds)> floors)
    {
        int[] cases = [.. strata.Select(stratum => stratum.Cases)];
        var initial = LargestRemainder.Share(size, cases);
        var buffered = LargestRemainder.Share(withBuffer, cases);
        var allotments = strata
            .Select((stratum, index) => Allotment.Of(stratum.Id, stratum.Cases, initial[index]).Changed(SizeChangeKind.WithBuffer, buffered[index]))
            .ToArray();
        while (floors.FirstOrDefault(floor => Short(floor, allotments) > 0) is { Holds: not null } floor)
        {
            var taker = Takers(floor).FirstOrDefault(-1);
            var giver = Givers(floor).FirstOrDefault(-1);
            if (taker < 0 || giver < 0)
            {
                return Result.Refused<IReadOnlyList<Allotment>>(DesignFaults.Fault("floors-too-high", floor.Id, DesignFaults.FloorsTooHigh, floor.Id,
                    floor.AtLeast,
                    Short(floor, allotments)) with
                {
                    Suggestion = $"lower a floor, or draw more than {withBuffer}",
                });
            }

            allotments[taker] = allotments[taker].Changed(SizeChangeKind.IncreasedForFloor, allotments[taker].Wanted + 1);
            allotments[giver] = allotments[giver].Changed(SizeChangeKind.DecreasedForFloor, allotments[giver].Wanted - 1);
        }

        return Result.Of<IReadOnlyList<Allotment>>(allotments);

        // The stratum in the group that helps most floors, then the one furthest below its share, takes; the one furthest above its share gives.
        IEnumerable<int> Takers((string Id, int AtLeast, bool[] Holds) floor) => Enumerable.Range(0, allotments.Length)
            .Where(index => floor.Holds[index] && allotments[index].Wanted < allotments[index].Available)
            .OrderByDescending(index => floors.Count(other => other.Holds[index] && Short(other, allotments) > 0))
            .ThenBy(Excess);

        IEnumerable<int> Givers((string Id, int AtLeast, bool[] Holds) floor) => Enumerable.Range(0, allotments.Length)
            .Where(index => !floor.Holds[index] && allotments[index].Wanted > 0)
            .Where(index => floors.All(other => !other.Holds[index] || Short(other, allotments) < 0))
            .OrderByDescending(Excess);

        long Excess(int index) => ((long)allotments[index].Wanted * cases.Sum()) - ((long)withBuffer * cases[index]);
    }

    private static int Short((string Id, int AtLeast, bool[] Holds) floor, Allotment[] allotments) =>
        floor.AtLeast - allotments.Where((_, index) => floor.Holds[index]).Sum(allotment => allotment.Wanted);
}
