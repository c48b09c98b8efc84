using System.Globalization;
using System.Text;
using Plumbline.Files.Yaml;
using Plumbline.Inspections;

namespace Plumbline.Files.Inspections.Stated;

/// <summary>What an inspection says of itself, as the text of its <c>inspection.yaml</c>.</summary>
public static class InspectionText
{
    private static readonly (string Name, Func<Inspection, string?> Block)[] Blocks =
    [
        ("programme", inspection => $"programme: {YamlWords.Of(inspection.Programme)}\n"),
        ("report_on", inspection => $"report_on: {YamlWords.Of(inspection.ReportOn)}\n"),
        ("body", inspection => $"body:\n  name: {YamlWords.Of(inspection.Body.Name)}\n  initials: {YamlWords.Of(inspection.Body.Initials)}\n"),
        ("fieldwork", inspection => inspection is { FieldworkFrom: { } from, FieldworkTo: { } to } ? $"fieldwork: {{ from: {from}, to: {to} }}\n" : null),
        ("published", inspection => $"published: {inspection.Published}\n"),
        ("timetable", inspection => inspection.Timetable is { } timetable ? TimetableYaml.Write(timetable) : null),
        ("publishing", PublishingOf),
        ("notice", inspection => inspection.Notice is { } notice ? $"notice: {YamlWords.Of(notice)}\n" : null),
        ("signature", inspection => inspection.Signature is { } signature
            ? $"signature: {{ name: {YamlWords.Quoted(signature.Name)}, office: {YamlWords.Of(signature.Office)} }}\n"
            : null),
        ("people", inspection => Listed("people", inspection.People.Select(PersonOf))),
        ("context", inspection => Listed("context", inspection.Context.Select(FactOf))),
        ("benchmark", inspection => inspection.Benchmark is { } benchmark ? BenchmarkOf(benchmark) : null),
    ];

    /// <summary>The inspection, its faults among the refusals; null when the text is no YAML.</summary>
    public static Inspection? Read(string yaml, ICollection<Refusal> refusals) =>
        YamlFile.Parse(yaml, InspectionHeader.FileName, refusals) is { } file ? InspectionYaml.Of(file, refusals) : null;

    /// <summary>
    /// The text with what is wanted in place of what it says: programme, service, dates, timetable, publishing, people, context and benchmark.
    /// Lines about anything else stay as they are.
    /// Null where the text is written in a way that this cannot change.
    /// </summary>
    public static string? With(string yaml, Inspection wanted)
    {
        if (Read(yaml, []) is not { } present)
        {
            return null;
        }

        var text = Blocks.Where(block => block.Block(present) != block.Block(wanted))
            .Aggregate(yaml, (changed, block) => YamlBlocks.With(changed, block.Name, block.Block(wanted)));
        return Read(text, []) is { } read && Blocks.All(block => block.Block(read) == block.Block(wanted))
            && read.Id == present.Id && read.CaseloadSize == present.CaseloadSize
            ? text
            : null;
    }

    private static string PublishingOf(Inspection inspection)
    {
        var (publishing, text) = (inspection.Publishing, new StringBuilder("publishing:\n"));
        text.Append(CultureInfo.InvariantCulture, $"  publisher: {YamlWords.Of(publishing.Publisher)}\n");
        if (publishing.Isbn is { } isbn)
        {
            text.Append(CultureInfo.InvariantCulture, $"  isbn: {YamlWords.Quoted(isbn)}\n");
        }

        var shows = publishing.ShowJudgements ? "yes" : "no";
        return text.Append(CultureInfo.InvariantCulture, $"  show_judgements: {shows}\n  smallest_count: {publishing.SmallestCount}\n")
            .Append(publishing.WithholdsNear ? "  withhold_near: yes\n" : "").ToString();
    }

    private static string PersonOf(Person person) => $"  - {{ role: {YamlWords.Of(person.Role)}, name: {YamlWords.Quoted(person.Name)} }}\n";

    private static string FactOf(ContextFact fact)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"  - id: {YamlWords.Quoted(fact.Id)}\n    value: {fact.Value}\n");
        text.Append(CultureInfo.InvariantCulture, $"    unit: {InspectionYaml.CodeOf(fact.Unit)}\n");
        if (fact.Year is { } year)
        {
            text.Append(CultureInfo.InvariantCulture, $"    year: {YamlWords.Quoted(year)}\n");
        }

        if (fact.Source is { } source)
        {
            text.Append(CultureInfo.InvariantCulture, $"    source: {YamlWords.Of(source)}\n");
        }

        return text.ToString();
    }

    private static string BenchmarkOf(Benchmark benchmark) => $"benchmark:\n  wave: {YamlWords.Of(benchmark.Wave)}\n  rows:\n"
        + string.Concat(benchmark.Rows.Select(row => string.Create(
            CultureInfo.InvariantCulture, $"    - {{ theme: {row.Theme}, lowest: {row.Lowest}, highest: {row.Highest}, average: {row.Average} }}\n")));

    private static string? Listed(string name, IEnumerable<string> items) => string.Concat(items) is { Length: > 0 } text ? $"{name}:\n{text}" : null;
}
