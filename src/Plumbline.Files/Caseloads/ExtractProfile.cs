using System.Globalization;
using Plumbline.Caseloads.Intake;

namespace Plumbline.Files.Caseloads;

/// <summary>How a case management system writes its lists: headings, forms of dates, codes, and who is not eligible.</summary>
/// <param name="DateForms">Such as <c>dd/MM/yyyy</c>; dates of workbooks are understood in any case.</param>
public sealed record ExtractProfile(string Id, LocalText Title, IReadOnlyList<string> DateForms, IReadOnlyList<ExtractColumn> Columns, IReadOnlyList<ExclusionRule> Exclusions)
{
    /// <summary>The lines of a list, or every fault in it by row and column.</summary>
    public Result<IReadOnlyList<ListedCase>> Read(string path)
    {
        var refusals = new Faults();
        if (ExtractTable.Read(path, refusals) is not { } table || refusals.Count > 0)
        {
            return Result.Refused<IReadOnlyList<ListedCase>>(refusals);
        }

        var headings = table.Header.Select(ExtractColumn.Plain).ToList();
        var places = new Dictionary<ExtractColumn, int>();
        foreach (var column in Columns)
        {
            var at = column.Headings.Select(heading => headings.IndexOf(ExtractColumn.Plain(heading))).FirstOrDefault(found => found >= 0, -1);
            if (at >= 0)
            {
                places[column] = at;
            }
            else if (column.IsRequired)
            {
                refusals.Add(new Refusal("column-missing", $"has no column {string.Join(" or ", column.Headings)}") { Place = table.HeaderPlaces.Count > 0 ? table.HeaderPlaces[0] : new Place(path, 1, 1), Subject = column.Field, Suggestion = Spelling.Suggest(column.Headings[0], table.Header.Where(heading => heading.Length > 0)) });
            }
        }

        if (refusals.Count > 0)
        {
            return Result.Refused<IReadOnlyList<ListedCase>>(refusals);
        }

        refusals.AddRange(table.CellFaults.In(places.Values));
        var listed = table.Rows.Select(row => Case(row, places, refusals)).ToList();
        return Result.From<IReadOnlyList<ListedCase>>(refusals, () => listed);
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
        DateOnly? DateOf(ExtractRole role) => ColumnOf(role) is not { } column || row.Values[places[column]].Length == 0 ? null : Date(row.Values[places[column]], row.Places[places[column]], refusals);
    }

    private DateOnly? Date(string text, Place place, Faults refusals)
    {
        if (DateOnly.TryParseExact(text, [.. DateForms, "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        refusals.Add(new Refusal("date-unreadable", "is no date of the forms " + string.Join(", ", DateForms)) { Place = place });
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
