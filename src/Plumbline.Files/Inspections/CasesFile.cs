using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Files.Csv;

namespace Plumbline.Files.Inspections;

/// <summary>The cases of an inspection: <c>case_id</c> and a column for each field of the instrument's profile.</summary>
public static class CasesFile
{
    public const string FileName = "cases.csv";

    public static IReadOnlyList<Case> Read(string folder, Instrument instrument, ICollection<Refusal> refusals)
    {
        var name = Path.Combine(folder, FileName);
        var fields = instrument.Profile;
        var rows = CsvTable.Read(name, name, ["case_id", .. fields.Select(field => field.Name)], [], refusals);
        var cases = new Dictionary<string, Case>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var id = FormulaGuard.Open(row[0]);
            var profile = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < fields.Count; i++)
            {
                profile[fields[i].Name] = FormulaGuard.Open(row[i + 1]);
                if (FaultOf(fields[i], profile[fields[i].Name], instrument) is { } fault)
                {
                    refusals.Add(fault with { Place = row.PlaceOf(i + 1), Subject = id });
                }
            }

            if (id.Length == 0)
            {
                refusals.Add(new Refusal("value-missing", "case_id is missing") { Place = row.PlaceOf(0) });
            }
            else if (!cases.TryAdd(id, new Case(id, profile)))
            {
                refusals.Add(new Refusal("case-twice", "this case stands twice") { Place = row.PlaceOf(0), Subject = id });
            }
        }

        return [.. cases.Values];
    }

    private static Refusal? FaultOf(ProfileField field, string value, Instrument instrument)
    {
        if (value.Length == 0)
        {
            return null;
        }

        if (field.IsNumber)
        {
            return value.All(char.IsAsciiDigit) ? null : new Refusal("value-unknown", $"{field.Name} must be a whole number, not \"{value}\"");
        }

        if (field.Choices is null || !instrument.Choices.TryGetValue(field.Choices, out var choices) || choices.Any(choice => choice.Name == value))
        {
            return null;
        }

        var names = choices.Select(choice => choice.Name).ToList();
        return new Refusal("value-unknown", $"{field.Name} must be one of {string.Join(", ", names)}, not \"{value}\"") { Suggestion = Spelling.Suggest(value, names) };
    }
}
