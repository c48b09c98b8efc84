using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Reports.Texts;

namespace Plumbline.Reports.Disclosures;

/// <summary>How many cases had each value of a field of the profile.</summary>
internal static class CharacteristicCounts
{
    /// <summary>The values of the field's list in its order, or those that occur by size; last, when there are any, the cases where nothing was
    /// recorded.</summary>
    public static IReadOnlyList<(string Value, LocalText Label, int Cases)> Of(Readings readings, ProfileField field)
    {
        var counts = readings.Cases.CountBy(read => read.Case.Find(field.Name) ?? "").ToDictionary();
        IEnumerable<(string Value, LocalText Label)> known = field.Choices is { } list
            ? readings.Instrument.Choices[list].Select(choice => (choice.Name, choice.Label))
            : counts.Keys
                .Where(value => value.Length > 0)
                .OrderBy(value => field.IsNumber ? value.TrimStart('0').Length : 0)
                .ThenBy(value => value, StringComparer.Ordinal)
                .Select(value => (value, new LocalText(value, value)));
        return
        [
            .. known.Select(value => (value.Value, value.Label, counts.GetValueOrDefault(value.Value))),
            .. counts.TryGetValue("", out var unknown) ? new[] { ("", Say.NotRecorded, unknown) } : [],
        ];
    }
}
