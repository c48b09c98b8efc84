using System.Text.RegularExpressions;
using Plumbline.Instruments.Drafts;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>Texts with <c>${name}</c> in them, in which a form tool puts an answer.</summary>
internal static partial class TextReferences
{
    /// <summary>A fault for each text that asks for a name that is none; form tools refuse a form with one.</summary>
    public static IEnumerable<Refusal> Unknown(InstrumentDraft draft)
    {
        var known = draft.Questions.Select(question => question.Name)
            .Concat(draft.Profile.Select(field => field.Name)).Concat(draft.Aids.Select(aid => aid.Name))
            .Concat(draft.Aids.SelectMany(aid => aid.Inputs).Select(input => input.Name)).Append("case_id").ToHashSet(StringComparer.Ordinal);
        return draft.Texts()
            .SelectMany(text => Name().Matches($"{text.Text.English} {text.Text.Welsh}").Select(match => match.Groups[1].Value.Trim()).Where(name =>
                !known.Contains(name)).Distinct().Select(name => (text, name)))
            .Select(one =>
                new Refusal("text-asks-for-nothing", $"the {one.text.Kind} asks for ${{{one.name}}}, which is not in the instrument; form tools refuse that")
                {
                    Subject = one.text.Subject, Suggestion = "write the text without it",
                });
    }

    [GeneratedRegex(@"\$\{([^}]{1,200})\}")]
    private static partial Regex Name();
}
