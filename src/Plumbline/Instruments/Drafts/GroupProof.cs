namespace Plumbline.Instruments.Drafts;

/// <summary>Proves that every group that is named is there, stands in no circle, and holds a question.</summary>
internal static class GroupProof
{
    public static IEnumerable<Refusal> FaultsOf(InstrumentDraft draft)
    {
        var names = draft.Groups.Select(group => group.Name).ToHashSet(StringComparer.Ordinal);
        var named = draft.Questions.Select(question => (question.Name, question.Group)).Concat(draft.Groups.Select(group => (group.Name, Group: group.Within)));
        foreach (var (subject, group) in named.Where(one => one.Group is not null && !names.Contains(one.Group)))
        {
            yield return new Refusal("unknown-group", $"there is no group {group}") { Subject = subject, Suggestion = Spelling.Suggest(group!, names) };
        }

        var filled = draft.Questions.SelectMany(draft.GroupsOf).Select(group => group.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var group in draft.Groups)
        {
            if (GoesRound(draft, group))
            {
                yield return new Refusal("group-in-itself", "the group stands within itself") { Subject = group.Name };
            }
            else if (!filled.Contains(group.Name))
            {
                yield return new Refusal("group-empty", "the group holds no question") { Subject = group.Name };
            }
        }
    }

    private static bool GoesRound(InstrumentDraft draft, QuestionGroup group)
    {
        var above = group.Within;
        for (var steps = 0; above is not null && steps <= draft.Groups.Count; steps++)
        {
            if (above == group.Name)
            {
                return true;
            }

            above = draft.Groups.FirstOrDefault(one => one.Name == above)?.Within;
        }

        return false;
    }
}
