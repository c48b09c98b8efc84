using Plumbline.Findings.Bindings;
using Plumbline.Inspections;
using Plumbline.Reports.Texts;
using Plumbline.Voices;

namespace Plumbline.Reports;

/// <summary>What an inspection was given beside its judgements, by the keys that narrative uses.</summary>
public static class ReportFacts
{
    /// <summary>
    /// Survey questions by name, <c>respondents:QUESTIONNAIRE</c>, <c>context:ID</c>, <c>benchmark:THEME:lowest|highest|average</c>
    /// and <c>inspection:area|service|initials|published|fieldwork|crown|crown-initials</c>.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, Fact>> Of(Inspection inspection, IReadOnlyList<Responses> responses)
    {
        yield return new("inspection:area", new Fact.Stated(inspection.Area));
        yield return new("inspection:service", new Fact.Stated(inspection.Body.Name));
        yield return new("inspection:initials", new Fact.Stated(inspection.Body.Initials));
        yield return new("inspection:published", new Fact.Stated(Printed(inspection.Published, inspection.Published)));
        yield return new("inspection:crown", new Fact.Stated(Crown.InFull(inspection.Published)));
        yield return new("inspection:crown-initials", new Fact.Stated(Crown.Initials(inspection.Published)));
        if (inspection is { FieldworkFrom: { } from, FieldworkTo: { } to })
        {
            yield return new("inspection:fieldwork", new Fact.Stated(Printed(from, to)));
        }

        foreach (var answered in responses)
        {
            yield return new($"respondents:{answered.Questionnaire.Id}", new Fact.Total(answered.Respondents));
            foreach (var question in answered.Questionnaire.Questions)
            {
                yield return new(question.Name, new Fact.Counted(answered.Of(question.Name)));
            }
        }

        foreach (var fact in inspection.Context)
        {
            yield return new($"context:{fact.Id}", new Fact.Given(fact.Value, fact.Unit));
        }

        foreach (var row in inspection.Benchmark?.Rows ?? [])
        {
            yield return new($"benchmark:{row.Theme}:lowest", new Fact.Given(row.Lowest, GivenUnit.Percent));
            yield return new($"benchmark:{row.Theme}:highest", new Fact.Given(row.Highest, GivenUnit.Percent));
            yield return new($"benchmark:{row.Theme}:average", new Fact.Given(row.Average, GivenUnit.Percent));
        }
    }

    private static LocalText Printed(CalendarDate from, CalendarDate to) => from == to
        ? new LocalText(from.In(Language.English), from.In(Language.Welsh))
        : new LocalText($"{from.In(Language.English)} to {to.In(Language.English)}", $"{from.In(Language.Welsh)} i {to.In(Language.Welsh)}");
}
