using Plumbline.Caseloads;
using Plumbline.Caseloads.Personal;
using Plumbline.Files.Caseloads.Extracts;

namespace Plumbline.Files.Caseloads;

/// <summary>Reads a caseload to draw from: <c>case_id</c> and a column for each thing known of a case; nothing that names anybody.</summary>
public static class CaseloadFile
{
    public const string FileName = "caseload.csv";

    public const string Id = "case_id";

    private static readonly LocalText NoColumn = new("has no column {0}", "nid oes colofn {0} ynddo");

    private static readonly LocalText NoId = new("{0} is missing", "mae {0} ar goll");

    private static readonly LocalText Twice = new("this case stands in line {0} already", "mae’r achos hwn yn llinell {0} eisoes");

    private static readonly LocalText TwiceTheColumn = new("column {0} stands twice", "mae colofn {0} yno ddwywaith");

    private static readonly LocalText AlikeTheColumn = new(
        "column {0} is the same as {1} but for capitals, spaces and signs", "mae colofn {0} yr un â {1} ond am briflythrennau, bylchau ac arwyddion");

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
            refusals.Add(Refusal.Of("column-missing", NoColumn, Id) with
            {
                Place = new Place(path, 1, 1),
                Suggestion = table.HeaderHint ?? NearlyId(header) ?? "make a caseload from a service's list with: plumbline caseload intake",
            });
        }

        refusals.AddRange(PersonalColumns.In(header, [.. table.Rows.Select(row => row.Values)], id)
            .Select(found => found.Fault with { Place = table.HeaderPlaces[found.Column] }));
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
        return Caseload.Of(
            table.Rows.Select(row => new Case(row.Values[id], fields.ToDictionary(pair => pair.Item, pair => row.Values[pair.Index], StringComparer.Ordinal))))
            .Then(caseload => Result.Of(new CaseloadList(caseload, table.Notes)
            {
                Unread = unread,
                Places = (caseId, field) => rows.TryGetValue(caseId, out var row) ? row.Places[header.IndexOf(field) is var at and >= 0 ? at : id] : null,
            }));
    }

    private static string? NearlyId(List<string> header) =>
        header.Find(heading => ExtractColumn.Plain(heading) == ExtractColumn.Plain(Id)) is { } nearly
            ? $"call the column {nearly} {Id}, if it holds pseudonyms"
            : null;

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
                yield return Refusal.Of(kind, RowKind.Named(kind)) with { Place = row.Places[id], Suggestion = "take the row out of the list" };
            }
            else if (value.Length == 0)
            {
                yield return Refusal.Of("value-missing", NoId, Id) with { Place = row.Places[id] };
            }
            else if (!places.TryAdd(value, row.Places[id]))
            {
                yield return Refusal.Of("case-twice", Twice, places[value].Line) with { Place = row.Places[id], Subject = value };
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
                var fault = Refusal.Of("column-twice", header[first] == heading ? TwiceTheColumn : AlikeTheColumn, heading, header[first]) with
                {
                    Place = table.HeaderPlaces[column],
                };
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
