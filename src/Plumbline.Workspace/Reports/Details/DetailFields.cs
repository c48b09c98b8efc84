using System.Globalization;
using Plumbline.Inspections;

namespace Plumbline.Workspace.Reports.Details;

/// <summary>The names of what is typed about an inspection, and an inspection as it is typed.</summary>
public static class DetailFields
{
    public const string FieldworkFrom = "fieldwork-from";

    public const string FieldworkTo = "fieldwork-to";

    public const string Published = "published";

    public const string Isbn = "isbn";

    public const string SmallestCount = "smallest-count";

    public const string SignatureName = "signature-name";

    /// <summary>The texts in both languages, and whether there must be one.</summary>
    public static IReadOnlyList<(string Name, bool IsRequired)> Texts { get; } =
        [("programme", true), ("report-on", true), ("body-name", true), ("body-initials", true), ("publisher", true), ("notice", false),
            ("signature-office", false), ("wave", false)];

    public static string English(string text) => text + "-en";

    public static string Welsh(string text) => text + "-cy";

    /// <summary>A field of one line of a list, such as <c>person-2-name</c>.</summary>
    public static string Line(string list, int number, string field) => string.Create(CultureInfo.InvariantCulture, $"{list}-{number}-{field}");

    /// <summary>A column of the benchmark of a theme.</summary>
    public static string Benchmark(string theme, string column) => $"benchmark-{theme}-{column}";

    /// <summary>What an inspection says, as its fields hold it. What a new inspection leaves to fill in is empty.</summary>
    public static IReadOnlyDictionary<string, string> Of(Inspection inspection)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [FieldworkFrom] = inspection.FieldworkFrom?.ToString() ?? "",
            [FieldworkTo] = inspection.FieldworkTo?.ToString() ?? "",
            [Published] = inspection.Published.Year is > 1 and < 9999 ? inspection.Published.ToString() : "",
            [Isbn] = inspection.Publishing.Isbn ?? "",
            [SmallestCount] = inspection.Publishing.SmallestCount.ToString(CultureInfo.InvariantCulture),
            [SignatureName] = inspection.Signature?.Name ?? "",
        };
        Put("programme", inspection.Programme);
        Put("report-on", inspection.ReportOn);
        Put("body-name", inspection.Body.Name);
        Put("body-initials", inspection.Body.Initials);
        Put("publisher", inspection.Publishing.Publisher);
        Put("notice", inspection.Notice);
        Put("signature-office", inspection.Signature?.Office);
        Put("wave", inspection.Benchmark?.Wave);
        foreach (var (number, person) in inspection.People.Index())
        {
            Put(Line("person", number, "role"), person.Role);
            fields[Line("person", number, "name")] = person.Name;
        }

        foreach (var (number, fact) in inspection.Context.Index())
        {
            Put(Line("fact", number, "source"), fact.Source);
            fields[Line("fact", number, "id")] = fact.Id;
            fields[Line("fact", number, "value")] = fact.Value.ToString(CultureInfo.InvariantCulture);
            fields[Line("fact", number, "unit")] = fact.Unit.ToString();
            fields[Line("fact", number, "year")] = fact.Year ?? "";
        }

        foreach (var row in inspection.Benchmark?.Rows ?? [])
        {
            fields[Benchmark(row.Theme, "lowest")] = row.Lowest.ToString(CultureInfo.InvariantCulture);
            fields[Benchmark(row.Theme, "highest")] = row.Highest.ToString(CultureInfo.InvariantCulture);
            fields[Benchmark(row.Theme, "average")] = row.Average.ToString(CultureInfo.InvariantCulture);
        }

        return fields;

        void Put(string name, LocalText? text) => (fields[English(name)], fields[Welsh(name)]) = (Filled(text?.English), Filled(text?.Welsh));
    }

    private static string Filled(string? text) => text is null || text.Contains('‹', StringComparison.Ordinal) ? "" : text;
}
