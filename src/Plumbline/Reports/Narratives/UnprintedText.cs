namespace Plumbline.Reports.Narratives;

/// <summary>Text that was written and that no section of the report prints, because its file or its heading is misnamed.</summary>
internal static class UnprintedText
{
    /// <param name="asked">The parts of narratives that the sections asked for; an empty part stands for the whole narrative.</param>
    public static IEnumerable<Refusal> Of(ReportMaterial material, IReadOnlySet<(string Narrative, string Part)> asked)
    {
        var known = asked.Select(part => part.Narrative).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, narrative) in material.Narratives)
        {
            if (!known.Contains(name))
            {
                yield return new Refusal("text-unprinted", $"no part of the report prints the narrative {name}")
                {
                    Place = new Place(narrative.File, 1, 1), Subject = name, Suggestion = Spelling.Suggest(name, known),
                };
                continue;
            }

            foreach (var part in narrative.Parts.Where(part =>
                part.Name.Length > 0 && part.Prose.Count > 0 && !asked.Contains((name, "")) && !asked.Contains((name, part.Name))))
            {
                var parts = asked.Where(pair => pair.Narrative == name).Select(pair => pair.Part).ToList();
                yield return new Refusal("text-unprinted", $"no part of the report prints the heading \"{part.Name}\" of this narrative")
                {
                    Place = part.Place,
                    Subject = name,
                    Suggestion = Spelling.Suggest(part.Name, parts) ?? $"it prints {string.Join(", ", parts.Order(StringComparer.Ordinal))}",
                };
            }
        }
    }
}
