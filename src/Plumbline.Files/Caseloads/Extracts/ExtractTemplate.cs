using System.Text;
using Plumbline.Files.Instruments.Workbooks;
using Plumbline.Instruments;

namespace Plumbline.Files.Caseloads.Extracts;

/// <summary>A plain list to fill in, with what each column may hold: above the header of a CSV file, on a sheet of its own of a workbook.</summary>
public static class ExtractTemplate
{
    private static readonly LocalText Cases = new("Cases", "Achosion");

    private static readonly LocalText Values = new("Values", "Gwerthoedd");

    private static readonly LocalText Column = new("Column", "Colofn");

    private static readonly LocalText Meaning = new("What it is", "Beth ydyw");

    private static readonly LocalText Allowed = new("What it may hold", "Beth y gall ei ddal");

    private static readonly LocalText Anything = new("text", "testun");

    private static readonly LocalText Day = new("a day, such as 05/12/2025", "diwrnod, megis 05/12/2025");

    private static readonly LocalText Number = new("a whole number", "rhif cyfan");

    public static byte[] Csv(ExtractProfile plain, Instrument instrument, Language language)
    {
        var text = new StringBuilder();
        foreach (var column in plain.Columns.Where(column => column.Codes is not null))
        {
            text.Append(Quoted($"{column.Field}: {Held(column, instrument, language)}")).Append('\n');
        }

        text.AppendJoin(',', plain.Columns.Select(column => Quoted(column.Field))).Append('\n');
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    public static byte[] Xlsx(ExtractProfile plain, Instrument instrument, Language language) => XlsxWriting.Write(
    [
        (Cases.In(language), [.. plain.Columns.Select(column => column.Field)], []),
        (Values.In(language), [Column.In(language), Meaning.In(language), Allowed.In(language)],
        [
            .. plain.Columns.Select(
                column => (IReadOnlyList<string?>)[
                column.Field, PlainExtract.NameOf(column.Field, instrument)?.In(language), Held(column, instrument, language)]),
        ]),
    ]);

    private static string Held(ExtractColumn column, Instrument instrument, Language language) =>
        column.Codes is { } codes ? string.Join(", ", codes.Values.Distinct())
        : column.Role is ExtractRole.Start or ExtractRole.BirthDate ? Day.In(language)
        : instrument.Profile.FirstOrDefault(field => field.Name == column.Field) is { IsNumber: true } ? Number.In(language)
        : Anything.In(language);

    private static string Quoted(string value) => value.AsSpan().IndexOfAny(",\"\n") < 0 ? value
        : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
