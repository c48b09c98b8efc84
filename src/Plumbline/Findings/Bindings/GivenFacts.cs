using Plumbline.Inspections;
using Plumbline.Voices;

namespace Plumbline.Findings.Bindings;

/// <summary>The facts of an inspection that do not come from its cases, by the keys that a narrative uses.</summary>
public static class GivenFacts
{
    /// <summary><c>respondents:children</c> and each survey question, <c>benchmark:THEME:lowest|highest|average</c>, <c>context:NAME</c>.</summary>
    public static IEnumerable<KeyValuePair<string, Fact>> Of(IEnumerable<Responses> voices, Benchmark? benchmark, IEnumerable<ContextFact> context)
    {
        foreach (var responses in voices)
        {
            yield return new($"respondents:{responses.Questionnaire.Id}", new Fact.Total(responses.Respondents));
            foreach (var question in responses.Questionnaire.Questions)
            {
                yield return new(question.Name, new Fact.Counted(responses.Of(question.Name)));
            }
        }

        foreach (var row in benchmark?.Rows ?? [])
        {
            yield return new($"benchmark:{row.Theme}:lowest", new Fact.Given(row.Lowest, GivenUnit.Percent));
            yield return new($"benchmark:{row.Theme}:highest", new Fact.Given(row.Highest, GivenUnit.Percent));
            yield return new($"benchmark:{row.Theme}:average", new Fact.Given(row.Average, GivenUnit.Percent));
        }

        foreach (var fact in context)
        {
            yield return new($"context:{fact.Id}", new Fact.Given(fact.Value, UnitOf(fact.Unit)));
        }
    }

    private static GivenUnit UnitOf(string unit) => unit.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal) switch
    {
        "percent" or "%" => GivenUnit.Percent,
        "per1000" or "perthousand" => GivenUnit.PerThousand,
        _ => GivenUnit.None,
    };
}
