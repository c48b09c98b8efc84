using Plumbline.Reports.Writing;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Reports.Writing.Seen;

/// <summary>Figures that a writer looks for, and the ways of printing the one that they chose.</summary>
/// <param name="Found">Those in whose name or key every word stands that was asked for; the first of them where there are many.</param>
/// <param name="Populations">The populations beside all cases.</param>
/// <param name="Forms">Of the chosen figure; empty where none was chosen, or nothing of it may be printed.</param>
public sealed record FigureSearch(
    KeptInspection Inspection, IReadOnlyList<(string Key, LocalText Name)> Found, IReadOnlyCollection<string> Populations, LocalText? Chosen,
        IReadOnlyList<FigureForm> Forms)
{
    public const int Most = 60;

    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<FigureSearch?> ReadAsync(Views views, Acting who, string inspection, string words, FigureChoice? chosen,
        CancellationToken stop = default)
    {
        if (await WritingMaterial.ReadAsync(views, who, inspection, stop) is not { } material)
        {
            return null;
        }

        var names = FigureNames.Of(material.Results.Readings.Instrument, material.Results.Card, material.Responses, material.Inspection).ToList();
        var asked = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var known = chosen is null ? null : names.Where(name => name.Key == chosen.Key).Select(name => name.Name).FirstOrDefault();
        return new FigureSearch(
            material.Kept,
            [.. names.Where(name => asked.Length > 0 && asked.All(word => Holds(name, word))).Take(Most)],
            material.Figures.Populations,
            known,
            known is null ? [] : new FigureForms(material.Figures, material.Counts.IsWithheld, material.Smallest)
                .Of(chosen!.Key, chosen.Population, chosen.IsInsufficient, chosen.Noun));
    }

    private static bool Holds((string Key, LocalText Name) figure, string word) => new[] { figure.Key, figure.Name.English, figure.Name.Welsh ?? "" }
        .Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
