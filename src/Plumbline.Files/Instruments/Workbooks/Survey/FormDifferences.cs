using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Routing;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>Conditions that mean one thing here and another in a form tool: what routing has closed is not applicable here and blank there, and nothing is
/// unequal to a number here.</summary>
internal static class FormDifferences
{
    public static IEnumerable<Refusal> In(InstrumentDraft draft)
    {
        var closable = draft.Questions.Where(question => MayClose(draft, question)).Select(question => question.Name).ToHashSet(StringComparer.Ordinal);
        var conditions = draft.Questions.Select(question => (Subject: question.Name, Text: question.Relevant))
            .Concat(draft.Groups.Select(group => (Subject: group.Name, Text: group.Relevant)))
            .Concat(draft.Phases.Select(phase => (Subject: phase.Id, Text: phase.When)));
        foreach (var (subject, text) in conditions.Where(one => one.Text is not null))
        {
            foreach (var term in ConditionParser.Parse(text!).TryGet(out var condition) ? condition.Names.DistinctBy(term => (term.Name, term.GetType())) : [])
            {
                if (Fault(term, closable) is var (message, suggestion))
                {
                    yield return new Refusal("meaning-differs", message) { Subject = subject, Suggestion = suggestion };
                }
            }
        }
    }

    private static bool MayClose(InstrumentDraft draft, Question question) =>
        draft.ConditionOf(question) is not null
        || SurveySheet.PhaseCondition(draft, question.Phase) is not null
        || SurveySheet.DocumentCondition(question.ProducedBy, question.NotProduced) is not null;

    private static (string Message, string Suggestion)? Fault(Condition.Term term, HashSet<string> closable) => term switch
    {
        Condition.Asked { Value: "na" } when closable.Contains(term.Name) =>
            ($"the condition asks whether ${{{term.Name}}} is 'na'; where routing has closed it, that holds here and not in a form tool",
                $"ask also whether ${{{term.Name}}} = ''"),
        Condition.Compared { Comparison: Comparison.NotEqual } or Condition.Dated { Comparison: Comparison.NotEqual } =>
            ($"the condition asks whether ${{{term.Name}}} is not a value; while it is not known, that fails here and holds in a form tool",
                $"ask also whether ${{{term.Name}}} != ''"),
        _ => null,
    };
}
