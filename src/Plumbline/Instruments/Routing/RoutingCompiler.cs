using System.Collections.Frozen;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Formulas;

namespace Plumbline.Instruments.Routing;

/// <summary>Turns the conditions of an instrument into its <see cref="RoutingGraph"/>, or says why they make none.</summary>
internal static class RoutingCompiler
{
    public static Result<RoutingGraph> Compile(InstrumentDraft draft)
    {
        var refusals = new List<Refusal>();
        var index = draft.Questions.Index().DistinctBy(pair => pair.Item.Name).ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal);
        var names = new KnownNames(draft, index);

        var phases = new Dictionary<string, Condition?>();
        foreach (var phase in draft.Phases)
        {
            phases[phase.Id] = Read(phase.When, phase.Id, names with { QuestionsAllowed = false }, refusals);
        }

        var groups = draft.Groups.DistinctBy(group => group.Name).ToDictionary(group => group.Name, group => Read(group.Relevant, group.Name, names, refusals));
        var formulas = new Formula?[draft.Questions.Count];
        var rules = draft.Questions.Select((question, place) => RuleFor(question, place, phases, groups, names, formulas, refusals)).ToArray();
        if (refusals.Count > 0)
        {
            return Result.Refused<RoutingGraph>(refusals);
        }

        var order = Order(rules, draft.Questions, refusals);
        return Result.From(refusals, () => new RoutingGraph(rules, order, phases.ToFrozenDictionary(StringComparer.Ordinal),
            draft.Questions.All(question => question.IsJudgement) ? [] : formulas));
    }

    private static Rule RuleFor(Question question, int place, Dictionary<string, Condition?> phases, Dictionary<string, Condition?> groups, KnownNames names,
        Formula?[] formulas, List<Refusal> refusals)
    {
        var conditions = new List<Condition>();
        if (!phases.TryGetValue(question.Phase, out var phase))
        {
            refusals.Add(new Refusal("unknown-phase", $"there is no phase {question.Phase}")
            {
                Subject = question.Name,
                Suggestion = Spelling.Suggest(question.Phase, phases.Keys),
            });
        }

        Add(phase);
        foreach (var group in names.Draft.GroupsOf(question))
        {
            Add(groups[group.Name]);
        }

        Add(Read(question.Relevant, question.Name, names, refusals));
        if (question.ProducedBy is { } document)
        {
            if (names.Index.ContainsKey(document))
            {
                Add(question.NotProduced == NotProduced.LeavesBase ? new Condition.Asked(document, "yes", false, 1) : null);
            }
            else
            {
                refusals.Add(new Refusal("unknown-question", $"produced_by names {document}, which is no question")
                {
                    Subject = question.Name,
                    Suggestion = Spelling.Suggest(document, names.Index.Keys),
                });
            }
        }

        var asked = FormulaOf(question, names, refusals, out formulas[place]);
        var needs = conditions.SelectMany(condition => condition.Names).Concat(asked)
            .Select(term => names.IndexOf(term.Name))
            .Where(found => found >= 0)
            .Distinct()
            .ToArray();
        return new Rule([.. conditions], [.. conditions.Select(condition => Test.Of(condition, names.IndexOf, names.IsTyped))], needs);

        void Add(Condition? condition)
        {
            if (condition is not null)
            {
                conditions.Add(condition);
            }
        }
    }

    /// <summary>What the formula of a question asks about; its faults are among <paramref name="refusals"/>.</summary>
    private static IReadOnlyList<Condition.Term> FormulaOf(Question question, KnownNames names, List<Refusal> refusals, out Formula? formula)
    {
        formula = question.IsJudgement ? null : Formula.None;
        if (question.Calculation is not { } text || question.Type != KnownTypes.Calculate)
        {
            return [];
        }

        var parsed = FormulaParser.Parse(text, names.IndexOf, names.IsTyped);
        if (!parsed.TryGet(out var found))
        {
            refusals.AddRange(parsed.Refusals.Select(refusal => refusal with { Subject = question.Name }));
            return [];
        }

        formula = found.Formula;
        refusals.AddRange(found.Names.SelectMany(term => names.FaultsOf(term, question.Name)));
        return found.Names;
    }

    /// <summary>The condition, with every fault of it in <paramref name="refusals"/>.</summary>
    internal static Condition? Read(string? text, string subject, KnownNames names, List<Refusal> refusals)
    {
        if (text is null)
        {
            return null;
        }

        var parsed = ConditionParser.Parse(text);
        if (!parsed.TryGet(out var condition))
        {
            refusals.AddRange(parsed.Refusals.Select(refusal => refusal with { Subject = subject }));
            return null;
        }

        var unknown = condition.Names.SelectMany(asked => names.FaultsOf(asked, subject)).ToList();
        refusals.AddRange(unknown);
        return unknown.Count > 0 ? null : condition;
    }

    private static int[] Order(Rule[] rules, IReadOnlyList<Question> questions, List<Refusal> refusals)
    {
        var waitsFor = rules.Select(rule => rule.Needs.Length).ToArray();
        var opens = new List<int>[rules.Length];
        for (var i = 0; i < rules.Length; i++)
        {
            foreach (var needed in rules[i].Needs)
            {
                (opens[needed] ??= []).Add(i);
            }
        }

        var ready = new PriorityQueue<int, int>(Enumerable.Range(0, rules.Length).Where(i => waitsFor[i] == 0).Select(i => (i, i)));
        var order = new List<int>(rules.Length);
        while (ready.TryDequeue(out var next, out _))
        {
            order.Add(next);
            foreach (var waiting in opens[next] ?? [])
            {
                if (--waitsFor[waiting] == 0)
                {
                    ready.Enqueue(waiting, waiting);
                }
            }
        }

        foreach (var stuck in Enumerable.Range(0, rules.Length).Where(i => waitsFor[i] > 0))
        {
            var needs = string.Join(", ", rules[stuck].Needs.Where(i => waitsFor[i] > 0).Select(i => questions[i].Name));
            refusals.Add(new Refusal("routing-cycle", $"waits for itself through {needs}") { Subject = questions[stuck].Name });
        }

        return [.. order];
    }
}
