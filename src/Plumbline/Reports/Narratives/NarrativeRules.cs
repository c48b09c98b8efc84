using Plumbline.Instruments;

namespace Plumbline.Reports.Narratives;

/// <summary>Which narratives a report prints and which parts they have, so that nothing written is silently left out.</summary>
public static class NarrativeRules
{
    private static readonly string[] Whole = [""];

    /// <summary>Narratives and parts that no report prints, and criteria that were left without findings while others have some.</summary>
    public static IEnumerable<Refusal> FaultsOf(Instrument instrument, IReadOnlyDictionary<string, Narrative> narratives)
    {
        var known = PartsOf(instrument);
        foreach (var (name, narrative) in narratives)
        {
            if (!known.TryGetValue(name, out var parts))
            {
                yield return new Refusal("unknown-narrative", $"no part of the report is called {name}")
                {
                    Place = new Place(narrative.File, 1, 1),
                    Suggestion = Spelling.Suggest(name, known.Keys) ?? $"known are {string.Join(", ", known.Keys)}",
                };
                continue;
            }

            foreach (var part in narrative.Parts.Where(part => !parts.Contains(part.Name)))
            {
                yield return new Refusal("unknown-part", part.Name.Length == 0 ? $"this text stands under no heading, and {name} prints only what does" : $"{name} has no part {part.Name}")
                {
                    Place = part.Place,
                    Suggestion = Spelling.Suggest(part.Name, parts) ?? (parts == Whole ? "leave the heading out, or make it a level lower" : $"its headings are {string.Join(", ", parts.Select(known => "# " + known))}"),
                };
            }
        }

        var criteria = instrument.Criteria.Select(criterion => $"criterion-{criterion.Id}").ToList();
        if (narratives.Values.FirstOrDefault(narrative => criteria.Any(name => narratives.GetValueOrDefault(name) == narrative)) is { } written)
        {
            foreach (var missing in criteria.Where(name => !narratives.ContainsKey(name)))
            {
                yield return new Refusal("narrative-missing", $"there is no {missing}.{written.Language.Code()}.md, and other criteria have theirs") { Place = new Place(written.File, 1, 1), Subject = missing };
            }
        }
    }

    private static Dictionary<string, string[]> PartsOf(Instrument instrument)
    {
        var parts = new[] { "foreword", "acknowledgements", "recommendations", "context", "arrangements" }.ToDictionary(name => name, _ => Whole, StringComparer.Ordinal);
        parts["examples"] = ["", .. instrument.Criteria.Select(criterion => criterion.Id)];
        parts["service-users"] = ["children", "victims"];
        foreach (var section in instrument.Sections)
        {
            parts[$"section-{section.Id}"] = ["opening", "commentary"];
        }

        foreach (var criterion in instrument.Criteria)
        {
            parts[$"criterion-{criterion.Id}"] = ["strengths", "areas"];
        }

        return parts;
    }
}
