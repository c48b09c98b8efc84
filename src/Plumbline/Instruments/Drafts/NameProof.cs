namespace Plumbline.Instruments.Drafts;

/// <summary>Proves that every name of an instrument can be a column, an address and a name of XLSForm, and that none is given twice.</summary>
public static class NameProof
{
    internal static IEnumerable<Refusal> FaultsOf(InstrumentDraft draft)
    {
        var named = draft.Questions.Select(question => (Kind: "question", question.Name))
            .Concat(draft.Profile.Select(field => (Kind: "profile field", field.Name)))
            .Concat(draft.Aids.Select(aid => (Kind: "aid", aid.Name)))
            .Concat(draft.Aids.SelectMany(aid => aid.Inputs).Select(input => (Kind: "number typed into an aid", input.Name)))
            .ToList();
        foreach (var (kind, name) in named.Where(known => !IsName(known.Name)))
        {
            yield return new Refusal("name-shape", $"the name of a {kind} begins with a letter or _ and goes on with letters, digits, _, - or .")
            {
                Subject = name,
            };
        }

        foreach (var group in named.GroupBy(known => known.Name, StringComparer.Ordinal))
        {
            var kinds = group.Select(known => known.Kind).Distinct().ToList();
            if (kinds.Count > 1)
            {
                yield return new Refusal("name-taken", $"is the name of a {string.Join(" and of a ", kinds)}") { Subject = group.Key };
            }
            else if (kinds[0] != "question" && group.Count() > 1)
            {
                yield return new Refusal("name-twice", $"this {kinds[0]} stands {group.Count()} times") { Subject = group.Key };
            }
        }

        foreach (var alike in named.Select(known => known.Name).Distinct(StringComparer.Ordinal).GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1))
        {
            yield return new Refusal(
                "name-alike", $"differs from {string.Join(" and ", alike.Skip(1))} only in capitals, and fields of forms do not tell capitals apart")
            {
                Subject = alike.Key, Suggestion = "give one of them another name",
            };
        }

        var ids = draft.Sections.Select(section => section.Id)
            .Concat(draft.Criteria.Select(criterion => criterion.Id))
            .Concat(draft.Themes.Select(theme => theme.Id))
            .Concat(draft.Phases.Select(phase => phase.Id))
            .Concat(draft.Groups.Select(group => group.Name));
        foreach (var id in ids.Where(id => id.Length == 0 || !id.All(IsLetterOfName)))
        {
            yield return new Refusal("name-shape", "an id is made of letters, digits, _, - and .") { Subject = id };
        }

        foreach (var (list, choices) in draft.Choices)
        {
            if (choices.Count == 0)
            {
                yield return new Refusal("list-empty", "the list offers no choice") { Subject = list };
            }

            foreach (var choice in choices.Where(choice => choice.Name != choice.Name.Trim() || choice.Name.Contains('\'') || choice.Name.Contains('"')))
            {
                yield return new Refusal("name-shape", $"the choice \"{choice.Name}\" must not have quotes in it or spaces around it") { Subject = list };
            }

            if (!IsName(list))
            {
                yield return new Refusal("name-shape", "the name of a list of choices begins with a letter or _ and goes on with letters, digits, _, - or .")
                {
                    Subject = list,
                };
            }

            foreach (var twice in choices.GroupBy(choice => choice.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                yield return new Refusal("name-twice", $"the choice {twice.Key} stands {twice.Count()} times") { Subject = list };
            }
        }
    }

    /// <summary>A letter or _, then letters, digits, _, - and full stops, all of ASCII.</summary>
    public static bool IsName(string name) =>
        name.Length > 0
        && (char.IsAsciiLetter(name[0]) || name[0] == '_')
        && name.All(IsLetterOfName);

    private static bool IsLetterOfName(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.';
}
