using Plumbline.Caseloads;
using Plumbline.Caseloads.Personal;

namespace Plumbline.Files.Caseloads;

/// <summary>Reads a caseload to draw from: <c>case_id</c> and a column for each thing known of a case; nothing that names anybody.</summary>
public static class CaseloadFile
{
    public const string FileName = "caseload.csv";

    public const string Id = "case_id";

    private static readonly WantedHeadings Wanted = new([[Id]], heading => heading);

    public static Result<CaseloadList> Read(string path)
    {
        var refusals = new Faults();
        return ExtractTable.Read(path, refusals, Wanted) is { } table ? Of(table, path, refusals) : Result.Refused<CaseloadList>(refusals);
    }

    /// <summary>The same for a caseload in memory.</summary>
    /// <param name="name">How messages call it.</param>
    public static Result<CaseloadList> Parse(byte[] content, string name)
    {
        var refusals = new Faults();
        return ExtractTable.Parse(content, name, refusals, Wanted) is { } table ? Of(table, name, refusals) : Result.Refused<CaseloadList>(refusals);
    }

    private static Result<CaseloadList> Of(ExtractTable table, string path, Faults refusals)
    {
        var header = table.Header.ToList();
        var id = header.IndexOf(Id);
        if (id < 0)
        {
            refusals.Add(new Refusal("column-missing", $"has no column {Id}") { Place = new Place(path, 1, 1), Suggestion = table.HeaderHint ?? "make a caseload from a service's list with: plumbline caseload intake" });
        }

        refusals.AddRange(PersonalColumns.In(header, [.. table.Rows.Select(row => row.Values)], id).Select(found => found.Fault with { Place = table.HeaderPlaces[found.Column] }));
        if (refusals.Count > 0)
        {
            return Result.Refused<CaseloadList>(refusals);
        }

        refusals.AddRange(table.CellFaults.In([id]));
        refusals.AddRange(RowFaults(table, header, id));
        var unread = Unread(table, header, id);
        if (refusals.Count == 0 && unread.Remove(Id, out var twice))
        {
            refusals.AddRange(twice);
        }

        if (refusals.Count > 0)
        {
            return Result.Refused<CaseloadList>(refusals);
        }

        var fields = header.Index().Where(pair => pair.Index != id && pair.Item.Length > 0 && !unread.ContainsKey(pair.Item)).ToList();
        var rows = table.Rows.ToDictionary(row => row.Values[id], StringComparer.Ordinal);
        return Caseload.Of(table.Rows.Select(row => new Case(row.Values[id], fields.ToDictionary(pair => pair.Item, pair => row.Values[pair.Index], StringComparer.Ordinal))))
            .Then(caseload => Result.Of(new CaseloadList(caseload, table.Notes)
            {
                Unread = unread,
                Places = (caseId, field) => rows.TryGetValue(caseId, out var row) ? row.Places[header.IndexOf(field) is var at and >= 0 ? at : id] : null,
            }));
    }

    /// <summary>Rows that are no cases, ids that are missing, stand twice or look alike.</summary>
    private static IEnumerable<Refusal> RowFaults(ExtractTable table, List<string> header, int id)
    {
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        var given = new List<ExtractRow>();
        foreach (var row in table.Rows)
        {
            var value = row.Values[id];
            if (RowKind.Of(row, header, id, [id]) is { } kind)
            {
                yield return new Refusal(kind, RowKind.Named(kind)) { Place = row.Places[id], Suggestion = "take the row out of the list" };
            }
            else if (value.Length == 0)
            {
                yield return new Refusal("value-missing", $"{Id} is missing") { Place = row.Places[id] };
            }
            else if (!places.TryAdd(value, row.Places[id]))
            {
                yield return new Refusal("case-twice", $"this case stands in line {places[value].Line} already") { Place = row.Places[id], Subject = value };
            }
            else
            {
                given.Add(row);
            }
        }

        foreach (var (at, fault) in CaseIds.Alike([.. given.Select(row => row.Values[id])]))
        {
            yield return fault with { Place = given[at].Places[id] };
        }
    }

    /// <summary>Columns that cannot be told from one another, or that hold cells which cannot be read: faults for whoever asks for them.</summary>
    private static Dictionary<string, IReadOnlyList<Refusal>> Unread(ExtractTable table, List<string> header, int id)
    {
        var unread = new Dictionary<string, IReadOnlyList<Refusal>>(StringComparer.Ordinal);
        foreach (var (column, heading) in header.Index().Where(pair => pair.Item.Length > 0))
        {
            var first = header.FindIndex(other => ExtractColumn.Plain(other) == ExtractColumn.Plain(heading) && other.Length > 0);
            if (first < column)
            {
                Refusal fault = new("column-twice", header[first] == heading ? $"column {heading} stands twice" : $"column {heading} is the same as {header[first]} but for capitals, spaces and signs") { Place = table.HeaderPlaces[column] };
                unread[header[first]] = [.. unread.GetValueOrDefault(header[first], []), fault];
                unread[heading] = unread[header[first]];
            }
            else if (column != id && table.CellFaults.In([column]).ToList() is { Count: > 0 } faults)
            {
                unread[heading] = faults;
            }
        }

        return unread;
    }
}
