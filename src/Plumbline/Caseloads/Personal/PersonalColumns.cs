namespace Plumbline.Caseloads.Personal;

/// <summary>
/// The one guard on identity: no column of a caseload names people, by its heading in English or Welsh or by what it holds. It never repeats a value; a column
/// is told by its heading alone.
/// </summary>
public static class PersonalColumns
{
    private static readonly LocalText ByHeading = new(
        "column {0} would carry a child's identity into the sample", "byddai colofn {0} yn cario hunaniaeth plentyn i’r sampl");

    private static readonly LocalText ByValues = new(
        "column {0} holds what looks like {1}, and would carry a child's identity into the sample",
        "mae colofn {0} yn dal yr hyn sy’n edrych fel {1}, a byddai’n cario hunaniaeth plentyn i’r sampl");

    private static readonly LocalText BirthDays = new("dates of birth", "dyddiadau geni");

    private const int LongestHeading = 60;

    /// <summary>Every column that names people, with its place from 0.</summary>
    /// <param name="rows">The values of each row, in the order of the headings; empty where nothing is known.</param>
    /// <param name="id">The column with the pseudonyms, or -1.</param>
    public static IEnumerable<(int Column, Refusal Fault)> In(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, int id = -1)
    {
        var births = BirthDates.Among(rows, headings.Count);
        for (var column = 0; column < headings.Count; column++)
        {
            if (column != id && PersonalHeadings.Name(headings[column]))
            {
                yield return (column, Fault(ByHeading, headings[column]));
            }
            else if (births.Contains(column))
            {
                yield return (column, Fault(ByValues, headings[column], BirthDays));
            }
            else if (PersonalValues.KindOf(
                [.. rows.Where(row => column < row.Count && row[column].Length > 0).Select(row => row[column])], column == id) is { } kind)
            {
                yield return (column, Fault(ByValues, headings[column], kind));
            }
        }
    }

    /// <summary>The same for cases already read, by field.</summary>
    public static IEnumerable<(string Field, Refusal Fault)> In(IReadOnlyList<Case> cases, IReadOnlyList<string> fields) =>
        In(["case_id", .. fields], [.. cases.Select(one => (IReadOnlyList<string>)[one.Id, .. fields.Select(field => one.Find(field) ?? "")])], 0)
            .Select(found => (found.Column == 0 ? "case_id" : fields[found.Column - 1], found.Fault));

    private static Refusal Fault(LocalText text, string heading, LocalText? kind = null)
    {
        var named = heading.Length == 0 ? "\"\"" : heading.Length > LongestHeading ? heading[..LongestHeading] + "…" : heading;
        var refusal = kind is null
            ? Refusal.Of("column-personal", text, named)
            : Refusal.Of("column-personal", text, named, kind.English) with { Welsh = Refusal.Of("column-personal", text, named, kind.Welsh).Welsh };
        return refusal with { Suggestion = "give pseudonyms first with: plumbline caseload intake" };
    }
}
