using Plumbline.Caseloads;

namespace Plumbline.Files.Caseloads;

/// <summary>Reads a caseload to draw from: <c>case_id</c> and a column for each thing known of a case; no names.</summary>
public static class CaseloadFile
{
    public const string FileName = "caseload.csv";

    /// <summary>Columns that would carry a child's identity into the sample.</summary>
    private static readonly string[] Personal = ["name", "forename", "surname", "firstname", "lastname", "familyname", "givenname", "dob", "dateofbirth", "birthdate", "pnc", "pncnumber", "nhsnumber", "uln", "upn", "address", "postcode"];

    public static Result<Caseload> Read(string path)
    {
        var refusals = new Faults();
        return ExtractTable.Read(path, refusals) is { } table ? Of(table, path, refusals) : Result.Refused<Caseload>(refusals);
    }

    /// <summary>The same for a caseload in memory.</summary>
    /// <param name="name">How messages call it.</param>
    public static Result<Caseload> Parse(byte[] content, string name)
    {
        var refusals = new Faults();
        return ExtractTable.Parse(content, name, refusals) is { } table ? Of(table, name, refusals) : Result.Refused<Caseload>(refusals);
    }

    private static Result<Caseload> Of(ExtractTable table, string path, Faults refusals)
    {
        refusals.AddRange(table.CellFaults.In(Enumerable.Range(0, table.Header.Count)));

        var id = table.Header.ToList().IndexOf("case_id");
        if (id < 0)
        {
            refusals.Add(new Refusal("column-missing", "has no column case_id") { Place = new Place(path, 1, 1), Suggestion = "make a caseload from a service's list with: plumbline caseload intake" });
        }

        foreach (var (column, name) in table.Header.Index().Where(pair => Personal.Contains(Bare(pair.Item))))
        {
            refusals.Add(new Refusal("column-personal", $"column {name} would carry a child's identity into the sample") { Place = table.HeaderPlaces[column], Suggestion = "give pseudonyms first with: plumbline caseload intake" });
        }

        if (refusals.Count > 0)
        {
            return Result.Refused<Caseload>(refusals);
        }

        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (row.Values[id].Length == 0)
            {
                refusals.Add(new Refusal("value-missing", "case_id is missing") { Place = row.Places[id] });
            }
            else if (!places.TryAdd(row.Values[id], row.Places[id]))
            {
                refusals.Add(new Refusal("case-twice", $"this case stands in line {places[row.Values[id]].Line} already") { Place = row.Places[id], Subject = row.Values[id] });
            }
        }

        if (refusals.Count > 0)
        {
            return Result.Refused<Caseload>(refusals);
        }

        return Caseload.Of(table.Rows.Select(row => new Case(
            row.Values[id],
            table.Header.Index().Where(pair => pair.Index != id && pair.Item.Length > 0).ToDictionary(pair => pair.Item, pair => row.Values[pair.Index], StringComparer.Ordinal))));
    }

    private static string Bare(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
