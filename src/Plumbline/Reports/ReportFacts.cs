using Plumbline.Findings.Bindings;
using Plumbline.Inspections;
using Plumbline.Voices;

namespace Plumbline.Reports;

/// <summary>What an inspection was given beside its judgements, by the keys that narrative uses.</summary>
public static class ReportFacts
{
    /// <summary>Survey questions by name, <c>respondents:QUESTIONNAIRE</c>, <c>context:ID</c> and <c>benchmark:THEME:lowest|highest|average</c>.</summary>
    public static IEnumerable<KeyValuePair<string, Fact>> Of(Inspection inspection, IReadOnlyList<Responses> responses)
    {
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
}
