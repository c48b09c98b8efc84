using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Routing;

namespace Plumbline.Instruments.Drafts;

/// <summary>Proves what a question of another type than judgement asks for: a list where there must be one, and rules that fit its answers.</summary>
public static class TypedProof
{
    public static IEnumerable<Refusal> FaultsOf(Question question, InstrumentDraft draft)
    {
        var type = question.Type;
        (bool Wrong, string Code, string Message)[] rules =
        [
            (question.IsScored && !question.IsJudgement, "scored-without-judgement", $"scores, but asks for {type}; only a judgement counts in a score"),
            (!question.IsJudgement && question.MayBeNotApplicable, "not-applicable-typed",
                $"asks for {type}, which has no answer na; leave not_applicable out"),
            (!question.IsJudgement && question.ProducedBy is not null, "produced-by-typed", $"asks for {type}, which cannot hang on a document by produced_by"),
            (question.IsJudgement && question.Constraint is not null, "constraint-misplaced", "is a judgement, which takes no constraint"),
            (!type.IsAnswered && question.Constraint is not null, "constraint-misplaced", $"is a {type}, which nobody answers and which takes no constraint"),
            (question.Constraint is null && question.ConstraintMessage is not null, "constraint-misplaced", "has a constraint_message and no constraint"),
            ((question.ChoiceFilter is not null || question.HasOther) && (!type.HasChoices || question.IsJudgement), "list-misplaced",
                $"asks for {type} and narrows or widens a list that it does not have"),
            (type == KnownTypes.Calculate && question.Calculation is null, "calculation-missing", "is a calculate without a calculation"),
            (type != KnownTypes.Calculate && question.Calculation is not null, "calculation-misplaced", $"asks for {type} and has a calculation"),
        ];
        var faults = rules.Where(rule => rule.Wrong).Select(rule => new Refusal(rule.Code, rule.Message))
            .Concat(question is { Constraint: { } text, IsJudgement: false } ? OfConstraint(text, type) : [])
            .Concat(question.ChoiceFilter is { } filter ? OfFilter(filter, question, draft) : [])
            .Concat(type == KnownTypes.SelectMultiple && draft.Choices.TryGetValue(question.Choices, out var choices) ? OfNames(choices) : [])
            .Concat(question.ProducedBy is { } document && draft.Questions.FirstOrDefault(known => known.Name == document) is { IsJudgement: false }
                ? [new Refusal("produced-by-typed", $"names {document} under produced_by, which is no judgement")] : []);
        return faults.Select(fault => fault with { Subject = question.Name });
    }

    private static IEnumerable<Refusal> OfConstraint(string text, AnswerType type)
    {
        var parsed = ConditionParser.Parse(text);
        if (!parsed.TryGet(out var condition))
        {
            return parsed.Refusals.Select(fault => fault with { Code = "constraint-unreadable" });
        }

        return condition.Names.SelectMany(IEnumerable<Refusal> (term) =>
            term.Name != TypedQuestion.Itself ? [Wrong($"the constraint asks for ${{{term.Name}}}; it can ask for the answer itself, which it calls .")]
            : term is Condition.Compared && !type.HoldsNumbers && !type.HasChoices ? [Wrong($"the constraint compares with a number, and {type} holds none")]
            : term is Condition.Dated && !type.HoldsDays ? [Wrong($"the constraint compares with a day, and {type} holds none")]
            : term is Condition.Chosen && !type.HasChoices ? [Wrong($"the constraint counts choices, and {type} has none")]
            : []);

        static Refusal Wrong(string message) => new("constraint-unfit", message);
    }

    private static IEnumerable<Refusal> OfFilter(string text, Question question, InstrumentDraft draft)
    {
        var parsed = ChoiceFilter.Parse(text);
        if (!parsed.TryGet(out var filter))
        {
            return parsed.Refusals;
        }

        var names = draft.Questions.Select(known => known.Name).Where(name => name != question.Name).Concat(draft.Profile.Select(field => field.Name))
            .ToHashSet();
        var columns = draft.Choices.GetValueOrDefault(question.Choices, []).SelectMany(choice => choice.Columns.Keys).ToHashSet();
        return filter.Names.Where(name => !names.Contains(name))
            .Select(name => new Refusal("unknown-name", $"the choice_filter asks for ${{{name}}}, which is no other question and no field of the profile")
            {
                Suggestion = Spelling.Suggest(name, names),
            })
            .Concat(filter.Columns.Where(column => !columns.Contains(column))
                .Select(column => new Refusal("unknown-column", $"the choice_filter looks at {column}, which the list {question.Choices} does not have")
                {
                    Suggestion = Spelling.Suggest(column, columns),
                }));
    }

    private static IEnumerable<Refusal> OfNames(IReadOnlyList<Choice> choices) => choices.Where(choice => choice.Name.Any(char.IsWhiteSpace))
        .Select(choice => new Refusal("choice-with-space", $"several are chosen with spaces between them, and the choice \"{choice.Name}\" has one"));
}
