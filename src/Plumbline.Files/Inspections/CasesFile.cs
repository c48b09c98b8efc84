using Plumbline.Caseloads;
using Plumbline.Caseloads.Personal;
using Plumbline.Instruments;
using Plumbline.Files.Csv;

namespace Plumbline.Files.Inspections;

/// <summary>The cases of an inspection: <c>case_id</c> and a column for each field of the instrument's profile.</summary>
public static class CasesFile
{
    public const string FileName = "cases.csv";

    /// <summary>The cases of a folder that somebody made; a column that names people is refused, and then no value of any case is repeated.</summary>
    public static IReadOnlyList<Case> Read(string folder, Instrument instrument, ICollection<Refusal> refusals)
    {
        var faults = new Faults();
        var cases = ReadBack(folder, instrument, faults);
        var named = PersonalColumns.In(cases, [.. instrument.Profile.Select(field => field.Name)]).ToList();
        refusals.AddRange(named.Count == 0 ? faults : faults.Where(fault => fault.Code != "value-unknown"));
        refusals.AddRange(named.Select(found => found.Fault with { Place = new Place(Path.Combine(folder, FileName), 1, 1) }));
        return cases;
    }

    /// <summary>The cases of a folder that the program wrote itself: whatever is kept can leave a workspace.</summary>
    public static IReadOnlyList<Case> ReadBack(string folder, Instrument instrument, ICollection<Refusal> refusals)
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
                if (ProfileValues.FaultOf(fields[i], profile[fields[i].Name], instrument) is { } fault)
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
}
