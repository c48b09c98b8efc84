using Plumbline.Instruments.Aids;
using Plumbline.Instruments.Routing;

namespace Plumbline.Instruments.Drafts;

/// <summary>Proves an instrument sound: every name known, nothing twice, no question that can never be reached through itself, rules without gap.</summary>
internal static class InstrumentProof
{
    public static Result<Instrument> Of(InstrumentDraft draft)
    {
        var refusals = new List<Refusal>();
        refusals.AddRange(Twice("question", draft.Questions.Select(question => question.Name)));
        refusals.AddRange(Twice("section", draft.Sections.Select(section => section.Id)));
        refusals.AddRange(Twice("criterion", draft.Criteria.Select(criterion => criterion.Id)));
        refusals.AddRange(Twice("theme", draft.Themes.Select(theme => theme.Id)));
        refusals.AddRange(Twice("phase", draft.Phases.Select(phase => phase.Id)));
        refusals.AddRange(Twice("group", draft.Groups.Select(group => group.Name)));
        refusals.AddRange(NameProof.FaultsOf(draft));
        refusals.AddRange(GroupProof.FaultsOf(draft));
        refusals.AddRange(draft.Criteria.SelectMany(criterion => Unknown("section", criterion.Section, criterion.Id, draft.Sections.Select(section =>
            section.Id))));
        refusals.AddRange(draft.Profile.SelectMany(field => field.Choices is { } list ? Unknown("list of choices", list, field.Name, draft.Choices.Keys) : []));
        refusals.AddRange(draft.Questions.SelectMany(question => FaultsOf(question, draft)));

        refusals.AddRange(TextProof.FaultsOf(draft));

        refusals.AddRange(draft.Rules.Faults());
        var routing = RoutingCompiler.Compile(draft);
        refusals.AddRange(routing.Refusals);
        var aids = AidCompiler.Compile(draft, refusals);
        var whole = Result.From(refusals, () => new Instrument(draft, routing.Value, aids));
        return whole.Then(instrument => Result.From([.. draft.Rules.FaultsIn(instrument)], () => instrument));
    }

    private static IEnumerable<Refusal> FaultsOf(Question question, InstrumentDraft draft)
    {
        if (question.Criterion is { } criterion)
        {
            foreach (var fault in Unknown("criterion", criterion, question.Name, draft.Criteria.Select(known => known.Id)))
            {
                yield return fault;
            }
        }
        else if (question.IsScored)
        {
            yield return new Refusal("scored-without-criterion", "a scored question belongs to a criterion") { Subject = question.Name };
        }

        foreach (var fault in question.Type.HasChoices ? Unknown("list of choices", question.Choices, question.Name, draft.Choices.Keys) : [])
        {
            yield return fault;
        }

        foreach (var fault in question.Themes.SelectMany(theme => Unknown("headline theme", theme, question.Name, draft.Themes.Select(known => known.Id))))
        {
            yield return fault;
        }

        if (question.NotProduced == NotProduced.LeavesBase && question.ProducedBy is null)
        {
            yield return new Refusal(
                "not-produced-by-nothing", "says what happens when its document was not made, and names no question about that document under produced_by")
            {
                Subject = question.Name,
            };
        }

        if (question.ProducedBy == question.Name)
        {
            yield return new Refusal("produced-by-itself", "names itself under produced_by") { Subject = question.Name };
        }

        foreach (var fault in TypedProof.FaultsOf(question, draft))
        {
            yield return fault;
        }

        if (question.IsJudgement && AnswersOf(question, draft).Where(code => Answers.FromCode(code) is null).ToList() is { Count: > 0 } others)
        {
            yield return new Refusal(
                "answer-unknown",
                $"its list of choices {question.Choices} offers {string.Join(", ", others.Take(5))}{(others.Count > 5 ? " ..." : "")}; a question is "
                    + $"answered {string.Join(", ", Answers.Codes)}")
            {
                Subject = question.Name,
            };
        }

        if (question.Themes.Count > 0 && !question.IsScored)
        {
            yield return new Refusal("theme-without-score", "feeds a headline theme but is not scored") { Subject = question.Name };
        }
    }

    private static IEnumerable<string> AnswersOf(Question question, InstrumentDraft draft) =>
        draft.Choices.TryGetValue(question.Choices, out var choices) ? choices.Select(choice => choice.Name) : [];

    private static IEnumerable<Refusal> Twice(string kind, IEnumerable<string> names) => names
        .GroupBy(name => name, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => new Refusal("name-twice", $"this {kind} stands {group.Count()} times") { Subject = group.Key });

    private static IEnumerable<Refusal> Unknown(string kind, string name, string subject, IEnumerable<string> known)
    {
        var names = known.ToList();
        if (!names.Contains(name))
        {
            yield return new Refusal("unknown-" + kind.Replace(' ', '-'), $"there is no {kind} {name}") { Subject = subject, Suggestion = Spelling.Suggest(name,
                names) };
        }
    }
}
