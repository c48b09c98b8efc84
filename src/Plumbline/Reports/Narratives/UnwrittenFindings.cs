using Plumbline.Instruments;

namespace Plumbline.Reports.Narratives;

/// <summary>Criteria that were left without strengths and areas for improvement while others have theirs, as when a file is lost.</summary>
internal static class UnwrittenFindings
{
    public static IEnumerable<Refusal> Of(Instrument instrument, IReadOnlyDictionary<string, Narrative> narratives)
    {
        var names = instrument.Criteria.Select(criterion => $"criterion-{criterion.Id}").ToList();
        return names.Select(narratives.GetValueOrDefault).OfType<Narrative>().FirstOrDefault() is { } written
            ? names.Where(name => !narratives.ContainsKey(name))
                .Select(name =>
                    new Refusal("narrative-missing", $"there is no {name}.{written.Language.Code()}.md, and other criteria have theirs")
                    {
                        Place = new Place(written.File, 1, 1), Subject = name,
                    })
            : [];
    }
}
