using Plumbline.Assessments;
using Plumbline.Instruments;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Publications.Disclosures;

/// <summary>Sentences that say so much of one child that only a few of the cases fit: two characteristics or more, each a value of the profile.</summary>
internal static class ThinContext
{
    private static readonly LocalText Thin = new(
        "{0}: {1} together fit {2} of the cases; leave one of them out",
        "{0}: gyda’i gilydd mae {1} yn gweddu i {2} o’r achosion; gadewch un ohonynt allan");

    /// <summary>How people write of the values that lists call otherwise.</summary>
    private static readonly Dictionary<string, string[]> Also = new(StringComparer.OrdinalIgnoreCase)
    {
        ["male"] = ["boy", "young man", "bachgen"],
        ["female"] = ["girl", "young woman", "merch"],
        ["gwryw"] = ["bachgen"],
        ["benyw"] = ["merch"],
    };

    public static IEnumerable<DisclosureFinding> Of(ReleaseMaterial material)
    {
        var readings = material.Readings;
        var fields = readings.Instrument.Profile.Where(field => field.IsCharacteristic)
            .Select(field => (Field: field, Values: ValuesOf(readings, field))).ToList();
        foreach (var (file, sentence) in material.Texts.Where(text => text.Sentence.Length > 0))
        {
            var said = fields.Select(field => (field.Field, Value: field.Values.Where(value => value.Words.Any(word => Holds(sentence, word)))
                    .Select(value => value.Value).ToList()))
                .Where(field => field.Value.Count == 1).Select(field => (field.Field, Value: field.Value[0])).ToList();
            if (said.Count < 2)
            {
                continue;
            }

            var fitting = readings.Cases.Count(read => said.All(one => read.Case.Find(one.Field.Name) == one.Value));
            if (SmallNumbers.IsSmall(fitting, material.Smallest))
            {
                var what = string.Join(" + ", said.Select(one => $"{one.Field.Name} {one.Value}"));
                yield return DisclosureFinding.Of(DisclosureKind.ThinContext, what, Thin, file, what, fitting);
            }
        }
    }

    private static List<(string Value, IReadOnlyList<string> Words)> ValuesOf(Readings readings, ProfileField field) => field switch
    {
        { Choices: { } list } => [.. readings.Instrument.Choices[list].Where(choice => choice.Name.Length > 2)
            .Select(choice => (choice.Name, WordsOf(choice)))],
        { IsNumber: true } =>
        [
            .. readings.Cases.Select(read => read.Case.Find(field.Name) ?? "").Where(value => value.Length > 0).Distinct()
                .Select(value => (value, (IReadOnlyList<string>)[$"{value}-year-old", $"aged {value}", $"{value} years old", $"{value} oed"])),
        ],
        _ => [],
    };

    private static IReadOnlyList<string> WordsOf(Choice choice)
    {
        string[] own = [choice.Name.Replace('_', ' '), choice.Label.English, choice.Label.In(Language.Welsh)];
        return [.. own.Concat(own.SelectMany(word => Also.GetValueOrDefault(word, []))).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static bool Holds(string sentence, string word)
    {
        for (var at = sentence.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = sentence.IndexOf(word, at + 1,
            StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(sentence[at - 1])) && (end == sentence.Length || !char.IsLetterOrDigit(sentence[end])))
            {
                return true;
            }
        }

        return false;
    }
}
