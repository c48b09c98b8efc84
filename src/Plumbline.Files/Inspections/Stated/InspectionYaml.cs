using Plumbline.Inspections;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Inspections.Stated;

/// <summary>Reads <c>inspection.yaml</c>: area, service, dates, people, publishing, context and benchmark, as <c>plumbline new</c> lays it out.</summary>
internal static class InspectionYaml
{
    private static readonly Dictionary<string, GivenUnit> Units = new()
    {
        ["number"] = GivenUnit.None,
        ["percent"] = GivenUnit.Percent,
        ["per-thousand"] = GivenUnit.PerThousand,
    };

    public static string CodeOf(GivenUnit unit) => Units.Single(known => known.Value == unit).Key;

    public static Inspection Of(YamlMap file, ICollection<Refusal> refusals)
    {
        var fieldwork = file.Map("fieldwork");
        var inspection = new Inspection(file.Text("id"), file.LocalText("area"), BodyOf(file.Map("body"), file), PublishingOf(file.Map("publishing"), file))
        {
            Programme = file.LocalText("programme"),
            ReportOn = file.LocalText("report_on"),
            FieldworkFrom = fieldwork is null ? null : DateOf(fieldwork, "from"),
            FieldworkTo = fieldwork is null ? null : DateOf(fieldwork, "to"),
            Published = DateOf(file, "published", isRequired: true) ?? new CalendarDate(9999, 12, null),
            Timetable = TimetableYaml.Of(file, refusals),
            CaseloadSize = file.Whole("caseload"),
            Strata = StrataYaml.Of(file),
            Notice = file.OptionalLocalText("notice"),
            Signature = SignatureOf(file.Map("signature")),
            People = [.. file.Maps("people").Select(PersonOf)],
            Context = [.. file.Maps("context").Select(ContextOf)],
            Benchmark = BenchmarkOf(file.Map("benchmark")),
        };
        fieldwork?.Close();
        file.Map("instrument");
        file.Close();
        foreach (var fault in InspectionRules.FaultsOf(inspection))
        {
            refusals.Add(fault with { Place = file.PlaceOf(fault.Subject!) });
        }

        return inspection;
    }

    private static InspectedBody BodyOf(YamlMap? body, YamlMap file)
    {
        if (body is null)
        {
            file.Refuse("value-missing", "body is missing: the name and the initials of the service", file.Place);
            return new InspectedBody(new LocalText(""), new LocalText(""));
        }

        var read = new InspectedBody(body.LocalText("name"), body.LocalText("initials"));
        body.Close();
        return read;
    }

    private static Publishing PublishingOf(YamlMap? publishing, YamlMap file)
    {
        if (publishing is null)
        {
            file.Refuse("value-missing", "publishing is missing: who publishes, and what may be shown", file.Place);
            return new Publishing(new LocalText(""), null, false, 0);
        }

        var read = new Publishing(
            publishing.LocalText("publisher"),
            publishing.OptionalText("isbn"),
            publishing.Flag("show_judgements"),
            publishing.Whole("smallest_count") ?? 0)
        {
            WithholdsNear = publishing.Flag("withhold_near"),
        };
        publishing.Close();
        if (read.Isbn is { } isbn && Isbn.FaultOf(isbn) is { } fault)
        {
            publishing.Refuse("isbn-wrong", fault, publishing.PlaceOf("isbn"));
        }

        return read;
    }

    private static Signature? SignatureOf(YamlMap? signature)
    {
        if (signature is null)
        {
            return null;
        }

        var read = new Signature(signature.Text("name"), signature.LocalText("office"));
        signature.Close();
        return read;
    }

    private static Person PersonOf(YamlMap person)
    {
        var read = new Person(person.LocalText("role"), person.Text("name"));
        person.Close();
        return read;
    }

    private static ContextFact ContextOf(YamlMap fact)
    {
        fact.Subject = fact.Text("id");
        var read = new ContextFact(
            fact.Subject,
            fact.Number("value") ?? 0,
            fact.OneOf("unit", Units, GivenUnit.None),
            fact.OptionalLocalText("source"),
            fact.OptionalText("year"));
        fact.Close();
        return read;
    }

    private static Benchmark? BenchmarkOf(YamlMap? benchmark)
    {
        if (benchmark is null)
        {
            return null;
        }

        var rows = new List<BenchmarkRow>();
        foreach (var row in benchmark.Maps("rows"))
        {
            row.Subject = row.Text("theme");
            rows.Add(new BenchmarkRow(row.Subject, row.Whole("lowest") ?? 0, row.Whole("highest") ?? 0, row.Whole("average") ?? 0));
            row.Close();
        }

        var read = new Benchmark(benchmark.LocalText("wave"), rows);
        benchmark.Close();
        return read;
    }

    private static CalendarDate? DateOf(YamlMap map, string name, bool isRequired = false)
    {
        var text = isRequired ? map.Text(name) : map.OptionalText(name);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (CalendarDate.Parse(text) is { } date)
        {
            return date;
        }

        map.Refuse("value-unknown", $"{name} must be a date such as 2012-03 or 2012-03-14, not \"{text}\"", map.PlaceOf(name));
        return null;
    }
}
