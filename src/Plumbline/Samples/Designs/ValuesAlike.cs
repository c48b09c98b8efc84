using Plumbline.Caseloads;
using Plumbline.Instruments.Routing;

namespace Plumbline.Samples.Designs;

/// <summary>Values that a draw would take for different though they differ only in capitals: of two cases in one column, or of a rule and the cases it is meant
/// for.</summary>
internal static class ValuesAlike
{
    /// <summary>Each such pair among the fields that the design asks for.</summary>
    public static IEnumerable<Refusal> In(Caseload caseload, SampleDesign design)
    {
        var asked = design.Conditions.SelectMany(AskedIn).ToLookup(term => term.Name, term => term.Value);
        foreach (var field in design.Fields)
        {
            var counts = caseload.Cases
                .Select(one => one.Find(field))
                .OfType<string>()
                .GroupBy(value => value, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Count());
            foreach (var alike in counts.Keys.GroupBy(CaseIds.Plain, StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                var spelt = alike.OrderByDescending(value => counts[value]).ThenBy(value => value, StringComparer.Ordinal).ToList();
                yield return new Refusal(
                    "values-alike",
                    $"{string.Join(" and ", spelt.Select(value => $"\"{value}\" ({Cases(counts[value])})"))} of {field} differ only in capitals and would "
                        + "be drawn as if they were different")
                {
                    Subject = field,
                    Suggestion = $"write {(asked[field].FirstOrDefault(spelt.Contains) ?? spelt[0])} in all of them",
                };
            }

            foreach (var value in asked[field].Distinct().Where(value => !counts.ContainsKey(value)))
            {
                if (counts.Keys.FirstOrDefault(known => CaseIds.Plain(known) == CaseIds.Plain(value)) is { } meant)
                {
                    yield return new Refusal(
                        "value-unknown", $"the design asks for {field} \"{value}\", which no case has, while there is \"{meant}\" ({Cases(counts[meant])})")
                    {
                        Subject = field, Suggestion = $"did you mean {meant}?",
                    };
                }
            }
        }
    }

    private static string Cases(int count) => count == 1 ? "1 case" : $"{count} cases";

    private static IEnumerable<Condition.Asked> AskedIn(Condition condition) => condition switch
    {
        Condition.Asked asked => [asked],
        Condition.All all => all.Parts.SelectMany(AskedIn),
        Condition.Any any => any.Parts.SelectMany(AskedIn),
        Condition.Not not => AskedIn(not.Part),
        _ => [],
    };
}
