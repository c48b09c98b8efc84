using Plumbline.Caseloads;
using Plumbline.Instruments.Routing;

namespace Plumbline.Samples;

/// <summary>Cases of a caseload by what is known of them.</summary>
internal static class Groups
{
    /// <summary>The places of the cases with each combination of values, by name; a value that is empty is "not recorded".</summary>
    public static IReadOnlyList<(string Value, int[] Members)> By(Caseload caseload, IReadOnlyList<string> fields) =>
    [
        .. caseload.Cases
            .Select((one, place) => (Value: string.Join(" / ", fields.Select(field => one.Find(field) ?? MarginComparison.NotRecorded)), Place: place))
            .GroupBy(pair => pair.Value, pair => pair.Place, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, group.ToArray())),
    ];

    /// <summary>The places of the cases for which a condition holds.</summary>
    public static int[] Where(Caseload caseload, Condition condition)
    {
        var test = Test.OfProfile(condition);
        return [.. Enumerable.Range(0, caseload.Cases.Count).Where(place => test.Holds(caseload.Cases[place].Profile))];
    }

    public static bool Holds(Condition condition, Case one) => Test.OfProfile(condition).Holds(one.Profile);
}
