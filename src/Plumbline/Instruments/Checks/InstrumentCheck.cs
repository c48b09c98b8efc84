using Plumbline.Instruments.Drafts;

namespace Plumbline.Instruments.Checks;

/// <summary>The proof of a sound instrument as a person reads it: what was looked at, how it is built, and what is allowed but looks odd.</summary>
/// <param name="Criteria">In the order of the report; the profile of the case first, if it has questions.</param>
/// <param name="Phases">Questions by phase.</param>
/// <param name="Themes">Key questions by headline theme.</param>
/// <param name="Depth">The longest run of questions of which each opens the next.</param>
/// <param name="WidestOpener">The question on which most others hang, and how many.</param>
/// <param name="Done">Every rule that was proved.</param>
/// <param name="Oddities">Not wrong, but worth a look.</param>
public sealed record InstrumentCheck(
    IReadOnlyList<CriterionCheck> Criteria,
    IReadOnlyDictionary<string, int> Phases,
    IReadOnlyDictionary<string, int> Themes,
    int Depth,
    (string Question, int Opens)? WidestOpener,
    IReadOnlyList<CheckDone> Done,
    IReadOnlyList<string> Oddities)
{
    public static InstrumentCheck Of(Instrument instrument)
    {
        var questions = instrument.Questions;
        var opens = questions.Select((question, index) => (question.Name, Opens: instrument.Routing.DependantsOf(index).Length)).DefaultIfEmpty().MaxBy(pair =>
            pair.Opens);
        return new InstrumentCheck(
            [.. instrument.Criteria
                .Select(criterion => OfCriterion(criterion.Id, criterion.Title.English, questions))
                .Prepend(OfCriterion(null, "Profile of the case", questions))
                .Where(line => line.Criterion is not null || line.Questions > 0)],
            instrument.Phases.ToDictionary(phase => phase.Id, phase => questions.Count(question => question.Phase == phase.Id)),
            instrument.Themes.ToDictionary(theme => theme.Id, theme => questions.Count(question => question.Themes.Contains(theme.Id))),
            instrument.Routing.Depth,
            opens.Opens > 0 ? opens : null,
            [.. DoneOn(instrument)],
            [.. OdditiesOf(instrument.Draft)]);
    }

    private static CriterionCheck OfCriterion(string? id, string title, IReadOnlyList<Question> questions)
    {
        var own = questions.Where(question => question.Criterion == id).ToList();
        return new CriterionCheck(
            id,
            title,
            own.Count(question => question.Role == QuestionRole.Scored),
            own.Count(question => question.Themes.Count > 0),
            own.Count(question => question.Role == QuestionRole.Routing),
            own.Count(question => question.Role == QuestionRole.Descriptive));
    }

    private static IEnumerable<CheckDone> DoneOn(Instrument instrument)
    {
        var draft = instrument.Draft;
        var texts = draft.Texts().Count();
        yield return new CheckDone("names are well formed and none stands twice",
            draft.Questions.Count + draft.Profile.Count + draft.Aids.Count + draft.Aids.Sum(aid => aid.Inputs.Count) + draft.Choices.Count);
        yield return new CheckDone("criteria, sections, themes, phases and lists of choices that are named are there",
            draft.Questions.Count + draft.Criteria.Count + draft.Profile.Count);
        yield return new CheckDone("conditions can be read and ask only for names and values that there are", draft.Questions.Count(question =>
            question.Relevant is not null) + draft.Groups.Count(group => group.Relevant is not null) + draft.Phases.Count(phase => phase.When is not null));
        yield return new CheckDone("no question waits for itself", draft.Questions.Count);
        yield return new CheckDone("documents that a yes requires are questions", draft.Questions.Count(question => question.ProducedBy is not null));
        yield return new CheckDone("scored questions have a criterion, and key questions score", draft.Questions.Count(question => question.IsScored));
        yield return new CheckDone("words cover every score without gap or overlap", draft.Rules.Words.Count);
        yield return new CheckDone($"texts are written in {string.Join(" and ", draft.Languages.Select(language => language.Code()))}",
            texts * draft.Languages.Count);
        if (draft.Aids.Count > 0)
        {
            yield return new CheckDone("aids end in every outcome of their list and in no other", draft.Aids.Count);
        }
    }

    private static IEnumerable<string> OdditiesOf(InstrumentDraft draft) =>
    [
        .. draft.Questions.Count == 0 ? new[] { "the instrument has no question; nothing can be assessed with it" } : [],
        .. draft.Criteria.Where(criterion => !draft.Questions.Any(question => question.IsScored
            && question.Criterion == criterion.Id)).Select(criterion => $"criterion {criterion.Id} has no scored question and can have no score"),
        .. draft.Sections.Where(section => draft.Criteria.All(criterion => criterion.Section != section.Id)).Select(section =>
            $"section {section.Id} has no criterion"),
        .. draft.Themes.Where(theme => !draft.Questions.Any(question => question.Themes.Contains(theme.Id))).Select(theme =>
            $"theme {theme.Id} has no key question and can have no score"),
        .. draft.Phases.Where(phase => phase.Id != Phase.All
            && draft.Questions.All(question => question.Phase != phase.Id)).Select(phase => $"phase {phase.Id} has no question of its own"),
        .. draft.Choices.Keys.Except([.. draft.Questions.Select(question => question.Choices), .. draft.Profile.Select(field =>
            field.Choices ?? ""), .. draft.Aids.Select(aid => aid.Choices)]).Select(list => $"the list of choices {list} is used by nothing"),
        .. draft.Texts().GroupBy(text => (text.Kind, text.Text.English)).Where(group => group.Key.Kind == "label" && group.Count() > 1
            && group.All(text => draft.Questions.Any(question => question.Name == text.Subject)))
            .Select(group => $"{string.Join(" and ", group.Select(text => text.Subject))} ask the same in the same words"),
    ];
}
