using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Routing;

namespace Plumbline.Instruments.Aids;

/// <summary>Proves the aids of an instrument: known names, a known question beside, and every outcome of the list given by the calculation and no
/// other.</summary>
internal static class AidCompiler
{
    public static IReadOnlyList<CompiledAid> Compile(InstrumentDraft draft, List<Refusal> refusals)
    {
        var compiled = new List<CompiledAid>();
        foreach (var aid in draft.Aids)
        {
            var faults = new List<Refusal>();
            if (draft.Questions.All(question => question.Name != aid.Beside))
            {
                faults.Add(new Refusal("unknown-question", $"stands beside {aid.Beside}, which is no question")
                {
                    Suggestion = Spelling.Suggest(aid.Beside, draft.Questions.Select(question => question.Name)),
                });
            }

            if (!draft.Choices.TryGetValue(aid.Choices, out var choices))
            {
                faults.Add(new Refusal("unknown-list-of-choices", $"there is no list of choices {aid.Choices}")
                {
                    Suggestion = Spelling.Suggest(aid.Choices, draft.Choices.Keys),
                });
            }

            faults.AddRange(aid.Inputs
                .Where(input => input.From > input.To)
                .Select(input => new Refusal("range-reversed", $"{input.Name} runs from {input.From} down to {input.To}")));
            var parsed = CalculationParser.Parse(aid.Calculation);
            faults.AddRange(parsed.Refusals);
            if (parsed.TryGet(out var calculation))
            {
                var names = new KnownNames(draft, new Dictionary<string, int>()) { QuestionsAllowed = false, Inputs = aid.Inputs };
                faults.AddRange(calculation.Names.SelectMany(term => names.FaultsOf(term, aid.Name)));
                faults.AddRange(FaultsOf(calculation, choices ?? []));
            }

            refusals.AddRange(faults.Select(fault => fault with { Subject = aid.Name }));
            if (faults.Count == 0)
            {
                compiled.Add(new CompiledAid(aid, calculation!, choices!));
            }
        }

        return compiled;
    }

    private static IEnumerable<Refusal> FaultsOf(Calculation calculation, IReadOnlyList<Choice> choices)
    {
        var outcomes = calculation.Outcomes.Distinct().ToList();
        var known = choices.Select(choice => choice.Name).ToList();
        return outcomes
            .Except(known)
            .Select(outcome =>
                new Refusal("unknown-outcome", $"the calculation ends in '{outcome}', which its list does not have")
                {
                    Suggestion = Spelling.Suggest(outcome, known),
                })
            .Concat(known
                .Except(outcomes)
                .Select(never => new Refusal("outcome-never-reached", $"the calculation never ends in '{never}', which its list has")));
    }
}
