using System.Globalization;
using Plumbline.Caseloads.Intake;

namespace Plumbline.Files.Caseloads.Extracts;

/// <summary>How a case management system writes its lists: headings, forms of dates, codes, and who is not eligible.</summary>
/// <param name="DateForms">Such as <c>dd/MM/yyyy</c>; dates of workbooks are understood in any case.</param>
public sealed record ExtractProfile(
    string Id,
    LocalText Title,
    IReadOnlyList<string> DateForms,
    IReadOnlyList<ExtractColumn> Columns,
    IReadOnlyList<ExclusionRule> Exclusions)
{
    private const int LongestHeading = 60;

    private static readonly LocalText LeftOut = new("a row {0}; left out", "rhes a hepgorwyd: {0}");

    private static readonly LocalText LeftOutMore = new("a row {0}, and so do {1} more; left out", "rhes a hepgorwyd, fel {1} o rai eraill: {0}");

    private static readonly LocalText NoColumn = new("has no column {0}", "nid oes colofn {0} ynddi");

    private static readonly LocalText TwoColumns = new("columns {0} and {1} are both for {2}", "mae colofnau {0} a {1} ill dwy ar gyfer {2}");

    private static readonly LocalText TooYoung = new(
        "the date of birth is less than five years before the start", "mae’r dyddiad geni lai na phum mlynedd cyn y dechrau");

    private static readonly LocalText NoDate = new("\"{0}\" is no date of the forms {1}", "nid yw “{0}” yn ddyddiad ar y ffurf {1}");

    private static readonly LocalText NoCode = new("{0} has no code \"{1}\"", "nid oes gan {0} god “{1}”");

    /// <summary>The cases of a list, or every fault in it by row and column. Totals, repeated headers and lines at the foot are left out and said.</summary>
    public Result<ListedCases> Read(string path)
    {
        var refusals = new Faults();
        return ExtractTable.Read(path, refusals, Wanted()) is { } table && refusals.Count == 0
            ? Of(table, path, refusals)
            : Result.Refused<ListedCases>(refusals);
    }

    /// <summary>The same for a list in memory.</summary>
    /// <param name="name">How messages call the list.</param>
    public Result<ListedCases> Parse(byte[] content, string name)
    {
        var refusals = new Faults();
        return ExtractTable.Parse(content, name, refusals, Wanted()) is { } table && refusals.Count == 0
            ? Of(table, name, refusals)
            : Result.Refused<ListedCases>(refusals);
    }

    private WantedHeadings Wanted() =>
        new(
            [.. Columns.Where(column => column.IsRequired).Select(column => (IReadOnlyList<string>)[.. column.Headings.Select(ExtractColumn.Plain)])],
            ExtractColumn.Plain);

    private Result<ListedCases> Of(ExtractTable table, string path, Faults refusals)
    {
        var places = PlacesIn(table, path, refusals);
        if (refusals.Count > 0)
        {
            return Result.Refused<ListedCases>(refusals);
        }

        var reference = places[Columns.First(column => column.Role == ExtractRole.Reference && places.ContainsKey(column))];
        int[] asked = [.. places.Where(pair => pair.Key.IsRequired).Select(pair => pair.Value).Append(reference).Distinct()];
        var rows = table.Rows.Select(row => (Row: row, Kind: RowKind.Of(row, table.Header, reference, asked))).ToList();
        var left = rows.Where(row => row.Kind is not null).Select(row => (row.Kind, row.Row.Places[0].Line)).ToList();
        var lines = left.Select(row => (int?)row.Line).ToHashSet();
        refusals.AddRange(table.CellFaults.In(places.Values).Where(fault => !lines.Contains(fault.Place?.Line)));
        var listed = rows.Where(row => row.Kind is null).Select(row => Case(row.Row, places, refusals)).ToList();
        var notes = left.GroupBy(row => row.Kind!).Select(group => Said(group.Key, group.Count() - 1) with { Place = new Place(path, group.First().Line, 1) });
        return Result.From(refusals, () => new ListedCases(listed, [.. table.Notes, .. notes]) { Columns = UsesOf(table, places) });
    }

    private static Refusal Said(string kind, int more)
    {
        var (named, text) = (RowKind.Named(kind), more > 0 ? LeftOutMore : LeftOut);
        return new Refusal(kind, text.With(named.English, more).English) { Welsh = text.With(named.Welsh, more).Welsh };
    }

    private static List<ColumnUse> UsesOf(ExtractTable table, Dictionary<ExtractColumn, int> places) =>
    [
        .. table.Header.Index().Where(heading => heading.Item.Length > 0).Select(heading =>
        {
            var used = places.Where(pair => pair.Value == heading.Index).Select(pair => pair.Key).ToList();
            return new ColumnUse(
                heading.Item.Length > LongestHeading ? heading.Item[..LongestHeading] + "…" : heading.Item,
                [.. used.Where(column => column.Role == ExtractRole.Profile).Select(column => column.Field)],
                used.FirstOrDefault(column => column.Role != ExtractRole.Profile)?.Role);
        }),
    ];

    /// <summary>Where each column of the mapping stands. Two columns for one field are refused: nobody could say which of them holds.</summary>
    private Dictionary<ExtractColumn, int> PlacesIn(ExtractTable table, string path, Faults refusals)
    {
        var headings = table.Header.Select(ExtractColumn.Plain).ToList();
        var places = new Dictionary<ExtractColumn, int>();
        foreach (var column in Columns)
        {
            var known = column.Headings.Select(ExtractColumn.Plain).ToHashSet(StringComparer.Ordinal);
            var found = headings.Index().Where(heading => known.Contains(heading.Item)).Select(heading => heading.Index).ToList();
            if (found.Count > 0)
            {
                places[column] = found[0];
            }
            else if (column.IsRequired)
            {
                refusals.Add(Refusal.Of("column-missing", NoColumn, string.Join(" or ", column.Headings)) with
                {
                    Welsh = NoColumn.With(string.Join(" neu ", column.Headings)).Welsh,
                    Place = table.HeaderPlaces.Count > 0 ? table.HeaderPlaces[0] : new Place(path, 1, 1),
                    Subject = column.Field,
                    Suggestion = table.HeaderHint ?? Spelling.Suggest(column.Headings[0], table.Header.Where(heading => heading.Length > 0)),
                });
            }

            refusals.AddRange(found.Skip(1).Select(twin => Refusal.Of("column-twice", TwoColumns, table.Header[found[0]], table.Header[twin], column.Field) with
            {
                Place = table.HeaderPlaces[twin],
                Suggestion = "take one of them out of the list, or its heading out of the mapping",
            }));
        }

        return places;
    }

    private ListedCase Case(ExtractRow row, Dictionary<ExtractColumn, int> places, Faults refusals)
    {
        var profile = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in Columns.Where(column => column.Role == ExtractRole.Profile && places.ContainsKey(column)))
        {
            if (Meaning(column, row, places[column], refusals) is { } meaning && (meaning.Length > 0 || !profile.ContainsKey(column.Field)))
            {
                profile[column.Field] = profile.GetValueOrDefault(column.Field) is { Length: > 0 } before ? before : meaning;
            }
        }

        var (born, start) = (DateOf(ExtractRole.BirthDate), DateOf(ExtractRole.Start));
        if (born is { } birth && start is { } begun && birth.AddYears(5) > begun)
        {
            refusals.Add(Refusal.Of("dates-disagree", TooYoung) with { Place = row.Places[places[ColumnOf(ExtractRole.BirthDate)!]] });
        }
        else if (born is { } birthday && start is { } from)
        {
            var age = from.Year - birthday.Year - (from < birthday.AddYears(from.Year - birthday.Year) ? 1 : 0);
            profile.TryAdd("age_at_start", age.ToString(CultureInfo.InvariantCulture));
        }

        return new ListedCase(row.Places[0], TextOf(ExtractRole.Reference), TextOf(ExtractRole.FamilyName), TextOf(ExtractRole.GivenName), born, start, profile)
        {
            PersonNumber = TextOf(ExtractRole.PersonNumber),
        };

        ExtractColumn? ColumnOf(ExtractRole role) => Columns.FirstOrDefault(column => column.Role == role && places.ContainsKey(column));
        string TextOf(ExtractRole role) => ColumnOf(role) is { } column ? row.Values[places[column]] : "";
        DateOnly? DateOf(ExtractRole role) =>
            ColumnOf(role) is not { } column || row.Values[places[column]].Length == 0
                ? null
                : Date(row.Values[places[column]], row.Places[places[column]], role == ExtractRole.BirthDate, refusals);
    }

    /// <summary>A date that is none is shown; of a date of birth only how it is written.</summary>
    private DateOnly? Date(string text, Place place, bool isBirth, Faults refusals)
    {
        if (ListedDates.Of(text, DateForms) is { } date)
        {
            return date;
        }

        var shown = isBirth ? string.Concat(text.Select(letter => char.IsLetter(letter) ? 'a' : char.IsDigit(letter) ? '0' : letter)) : text;
        refusals.Add(() => Refusal.Of("date-unreadable", NoDate, shown, string.Join(", ", DateForms)) with
        {
            Place = place,
            Suggestion = ListedDates.OfSerial(text) is { } day
                ? "it looks like the number by which a spreadsheet "
                    + $"keeps {(isBirth ? "a date" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}: give the column the form of a date"
                : "where all dates of the list are written so, add the form under dates in the mapping",
        });
        return null;
    }

    private static string Meaning(ExtractColumn column, ExtractRow row, int at, Faults refusals)
    {
        var value = row.Values[at];
        if (value.Length == 0 || column.Codes is null)
        {
            return value;
        }

        if (column.Codes.TryGetValue(ExtractColumn.Plain(value), out var meaning))
        {
            return meaning;
        }

        if (column.Codes.TryGetValue(ExtractColumn.Any, out var any))
        {
            return any;
        }

        refusals.Add(() =>
            Refusal.Of("code-unknown", NoCode, column.Field, value) with
            {
                Place = row.Places[at],
                Suggestion = Spelling.Suggest(value, column.Codes.Keys) ?? $"known are {string.Join(", ", column.Codes.Keys.Order(StringComparer.Ordinal))}",
            });
        return "";
    }
}
