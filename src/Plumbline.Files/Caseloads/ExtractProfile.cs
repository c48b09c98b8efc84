using System.Globalization;
using Plumbline.Caseloads.Intake;

namespace Plumbline.Files.Caseloads;

/// <summary>How a case management system writes its lists: headings, forms of dates, codes, and who is not eligible.</summary>
/// <param name="DateForms">Such as <c>dd/MM/yyyy</c>; dates of workbooks are understood in any case.</param>
public sealed record ExtractProfile(string Id, LocalText Title, IReadOnlyList<string> DateForms, IReadOnlyList<ExtractColumn> Columns, IReadOnlyList<ExclusionRule> Exclusions)
{
    /// <summary>The cases of a list, or every fault in it by row and column. Totals, repeated headers and lines at the foot are left out and said.</summary>
    public Result<ListedCases> Read(string path)
    {
        var refusals = new Faults();
        var wanted = new WantedHeadings([.. Columns.Where(column => column.IsRequired).Select(column => (IReadOnlyList<string>)[.. column.Headings.Select(ExtractColumn.Plain)])], ExtractColumn.Plain);
        if (ExtractTable.Read(path, refusals, wanted) is not { } table || refusals.Count > 0)
        {
            return Result.Refused<ListedCases>(refusals);
        }

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
        var notes = left.GroupBy(row => row.Kind!).Select(group => new Refusal(group.Key, $"{RowKind.Named(group.Key).English}{(group.Count() > 1 ? $", as {group.Count() - 1} more rows" : "")}; left out") { Place = new Place(path, group.First().Line, 1) });
        return Result.From(refusals, () => new ListedCases(listed, [.. table.Notes, .. notes]));
    }

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
                refusals.Add(new Refusal("column-missing", $"has no column {string.Join(" or ", column.Headings)}")
                {
                    Place = table.HeaderPlaces.Count > 0 ? table.HeaderPlaces[0] : new Place(path, 1, 1),
                    Subject = column.Field,
                    Suggestion = table.HeaderHint ?? Spelling.Suggest(column.Headings[0], table.Header.Where(heading => heading.Length > 0)),
                });
            }

            refusals.AddRange(found.Skip(1).Select(twin => new Refusal("column-twice", $"columns {table.Header[found[0]]} and {table.Header[twin]} are both for {column.Field}")
            {
                Place = table.HeaderPlaces[twin],
                Suggestion = "take one of them out of the list, or its heading out of the mapping",
            }));
        }

        return places;
    }

    private ListedCase Case(ExtractRow row, Dictionary<ExtractColumn, int> places, Faults refusals)
    {
        var profile = Columns.Where(column => column.Role == ExtractRole.Profile && places.ContainsKey(column)).ToDictionary(column => column.Field, column => Meaning(column, row, places[column], refusals));
        var (born, start) = (DateOf(ExtractRole.BirthDate), DateOf(ExtractRole.Start));
        if (born is { } birth && start is { } begun && birth.AddYears(5) > begun)
        {
            refusals.Add(new Refusal("dates-disagree", "the date of birth is less than five years before the start") { Place = row.Places[places[ColumnOf(ExtractRole.BirthDate)!]] });
        }
        else if (born is { } birthday && start is { } from)
        {
            var age = from.Year - birthday.Year - (from < birthday.AddYears(from.Year - birthday.Year) ? 1 : 0);
            profile.TryAdd("age_at_start", age.ToString(CultureInfo.InvariantCulture));
        }

        return new ListedCase(row.Places[0], TextOf(ExtractRole.Reference), TextOf(ExtractRole.FamilyName), TextOf(ExtractRole.GivenName), born, start, profile) { PersonNumber = TextOf(ExtractRole.PersonNumber) };

        ExtractColumn? ColumnOf(ExtractRole role) => Columns.FirstOrDefault(column => column.Role == role && places.ContainsKey(column));
        string TextOf(ExtractRole role) => ColumnOf(role) is { } column ? row.Values[places[column]] : "";
        DateOnly? DateOf(ExtractRole role) => ColumnOf(role) is not { } column || row.Values[places[column]].Length == 0 ? null : Date(row.Values[places[column]], row.Places[places[column]], role == ExtractRole.BirthDate, refusals);
    }

    /// <summary>A date that is none is shown; of a date of birth only how it is written.</summary>
    private DateOnly? Date(string text, Place place, bool isBirth, Faults refusals)
    {
        if (ListedDates.Of(text, DateForms) is { } date)
        {
            return date;
        }

        var shown = isBirth ? string.Concat(text.Select(letter => char.IsLetter(letter) ? 'a' : char.IsDigit(letter) ? '0' : letter)) : text;
        refusals.Add(() => new Refusal("date-unreadable", $"\"{shown}\" is no date of the forms {string.Join(", ", DateForms)}")
        {
            Place = place,
            Suggestion = ListedDates.OfSerial(text) is { } day
                ? $"it looks like the number by which a spreadsheet keeps {(isBirth ? "a date" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}: give the column the form of a date"
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

        refusals.Add(() => new Refusal("code-unknown", $"{column.Field} has no code \"{value}\"") { Place = row.Places[at], Suggestion = Spelling.Suggest(value, column.Codes.Keys) ?? $"known are {string.Join(", ", column.Codes.Keys.Order(StringComparer.Ordinal))}" });
        return "";
    }
}
