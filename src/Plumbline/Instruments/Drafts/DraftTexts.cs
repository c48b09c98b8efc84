namespace Plumbline.Instruments.Drafts;

/// <summary>Every text of an instrument, so that a check or a translator misses none.</summary>
public static class DraftTexts
{
    public static IEnumerable<DraftText> Texts(this InstrumentDraft draft)
    {
        yield return new DraftText(draft.Id, "title", draft.Title);
        foreach (var text in Standards(draft)
            .Concat(Lists(draft)).Concat(draft.Groups.SelectMany(Of)).Concat(draft.Questions.SelectMany(Of)).Concat(Aids(draft)))
        {
            yield return text;
        }
    }

    private static IEnumerable<DraftText> Standards(InstrumentDraft draft) =>
    [
        .. draft.Rules.Texts,
        .. draft.Sections.Select(section => new DraftText(section.Id, "title", section.Title)),
        .. draft.Criteria.SelectMany(criterion =>
            new[] { new DraftText(criterion.Id, "title", criterion.Title), new DraftText(criterion.Id, "expects", criterion.Expects) }),
        .. draft.Themes.SelectMany(theme => new[] { new DraftText(theme.Id, "title", theme.Title), new DraftText(theme.Id, "meaning", theme.Meaning) }),
        .. draft.Phases.Select(phase => new DraftText(phase.Id, "title", phase.Title)),
    ];

    private static IEnumerable<DraftText> Lists(InstrumentDraft draft) =>
    [
        .. draft.Choices.SelectMany(list => list.Value.Select(choice => new DraftText($"{list.Key}/{choice.Name}", "label", choice.Label))),
        .. draft.Profile.SelectMany(field => new[] { new DraftText(field.Name, "label", field.Label) }.Concat(Optional(field.Name, "hint", field.Hint))),
    ];

    private static IEnumerable<DraftText> Aids(InstrumentDraft draft) => draft.Aids.SelectMany(aid => new[]
    {
        new DraftText(aid.Name, "label", aid.Label),
        new DraftText(aid.Name, "source", aid.Source),
    }.Concat(aid.Inputs.Select(input => new DraftText(input.Name, "label", input.Label))));

    private static IEnumerable<DraftText> Of(QuestionGroup group) =>
        [.. Optional(group.Name, "title", group.Title), .. Optional(group.Name, "hint", group.Hint)];

    private static IEnumerable<DraftText> Of(Question question) =>
        [new DraftText(question.Name, "label", question.Label), .. Optional(question.Name, "hint", question.Hint), .. Optional(question.Name, "scope",
            question.Scope),
            .. Optional(question.Name, "constraint_message", question.ConstraintMessage)];

    private static IEnumerable<DraftText> Optional(string subject, string kind, LocalText? text) => text is null ? [] : [new DraftText(subject, kind, text)];
}
