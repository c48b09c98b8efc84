using System.Globalization;
using System.Text;
using Plumbline.Instruments;
using Plumbline.Instruments.Aids;
using Plumbline.Instruments.Drafts;
using Plumbline.Files.Yaml;

namespace Plumbline.Files.Instruments;

/// <summary>
/// Writes an instrument as its YAML file, always in one way: the same instrument gives the same text, whatever its file looked like before.
/// What stands at its usual value is left out, so that a property that comes later changes no fingerprint.
/// </summary>
internal sealed class InstrumentYaml
{
    private readonly StringBuilder text = new();

    public static string Of(InstrumentDraft draft)
    {
        var yaml = new InstrumentYaml();
        yaml.Write(draft);
        return yaml.text.ToString();
    }

    private void Write(InstrumentDraft draft)
    {
        Line($"instrument: {YamlText.Word(draft.Id)}");
        Line($"version: {YamlText.Word(draft.Version)}");
        Line($"status: {draft.Status.Word()}");
        Line($"languages: [{string.Join(", ", draft.Languages.Select(language => language.Code()))}]");
        Line($"title: {YamlText.Of(draft.Title)}");
        if (draft.EvidenceFor.Count > 0)
        {
            Line($"evidence_for: [{string.Join(", ", draft.EvidenceFor.Select(answer => YamlText.Quoted(answer.Code())))}]");
        }

        Line("\nruleset:");
        foreach (var line in RulesetYaml.Lines(draft))
        {
            Line("  " + line);
        }

        List("\nsections", draft.Sections, section => [YamlText.Flow(("id", YamlText.Quoted(section.Id)), ("title", YamlText.Of(section.Title)))]);
        List("\ncriteria", draft.Criteria, criterion =>
        [
            $"id: {YamlText.Quoted(criterion.Id)}",
            $"section: {YamlText.Quoted(criterion.Section)}",
            $"title: {YamlText.Of(criterion.Title)}",
            $"expects: {YamlText.Of(criterion.Expects)}",
        ]);
        List("\nthemes", draft.Themes, theme =>
        [
            $"id: {YamlText.Word(theme.Id)}",
            $"title: {YamlText.Of(theme.Title)}",
            $"meaning: {YamlText.Of(theme.Meaning)}",
            $"counts_towards_reinspection: {YesOrNo(theme.CountsTowardsReinspection)}",
        ]);
        List("\nphases", draft.Phases, phase => [YamlText.Flow(("id", YamlText.Word(phase.Id)), ("title", YamlText.Of(phase.Title)), ("when",
            phase.When is { } when ? YamlText.Quoted(when) : null))]);
        Choices(draft.Choices);
        List("\nprofile", draft.Profile, Of);
        if (draft.Groups.Count > 0)
        {
            List("\ngroups", [.. draft.Groups.OrderBy(group => group.Name, StringComparer.Ordinal)], Of);
        }

        List("\nquestions", draft.Questions, Of);
        if (draft.Aids.Count > 0)
        {
            List("\naids", [.. draft.Aids.OrderBy(aid => aid.Name, StringComparer.Ordinal)], Of);
        }
    }

    private void Choices(IReadOnlyDictionary<string, IReadOnlyList<Choice>> lists)
    {
        Line(lists.Count == 0 ? "\nchoices: {}" : "\nchoices:");
        foreach (var (name, choices) in lists.OrderBy(list => list.Key, StringComparer.Ordinal))
        {
            List("  " + YamlText.Word(name), choices, choice =>
            [
                YamlText.Flow(
                    ("name", YamlText.Quoted(choice.Name)),
                    ("label", YamlText.Of(choice.Label)),
                    ("points", choice.Points?.ToString(CultureInfo.InvariantCulture)),
                    ("level", choice.Level is { } level ? YamlText.Quoted(level) : null),
                    ("columns", choice.Columns.Count == 0 ? null : YamlText.Flow(
                        [.. choice.Columns.OrderBy(column => column.Key, StringComparer.Ordinal).Select(column => (column.Key,
                            (string?)YamlText.Quoted(column.Value)))]))),
            ]);
        }
    }

    private static string TypeOf(ProfileField field)
    {
        if (field.Choices is not { } list)
        {
            return field.IsNumber ? "integer" : field.IsDate ? "date" : "text";
        }

        return YamlText.Word(list) == list ? $"select_one {list}" : YamlText.Quoted($"select_one {list}");
    }

    private static IEnumerable<string?> Of(ProfileField field) =>
    [
        $"name: {YamlText.Word(field.Name)}",
        $"type: {TypeOf(field)}",
        $"label: {YamlText.Of(field.Label)}",
        field.Hint is { } hint ? $"hint: {YamlText.Of(hint)}" : null,
        field.IsRequired ? "required: yes" : null,
        field.IsCharacteristic ? "characteristic: yes" : null,
    ];

    private static IEnumerable<string?> Of(QuestionGroup group) =>
    [
        $"name: {YamlText.Word(group.Name)}",
        group.Title is { } title ? $"title: {YamlText.Of(title)}" : null,
        group.Hint is { } hint ? $"hint: {YamlText.Of(hint)}" : null,
        group.Relevant is { } relevant ? $"relevant: {YamlText.Quoted(relevant)}" : null,
        group.Within is { } within ? $"within: {YamlText.Word(within)}" : null,
    ];

    private static IEnumerable<string?> Of(Question question) =>
    [
        $"name: {YamlText.Word(question.Name)}",
        $"type: {TypeText.Of(question)}",
        $"label: {YamlText.Of(question.Label)}",
        question.Hint is { } hint ? $"hint: {YamlText.Of(hint)}" : null,
        $"role: {question.Role.Word()}",
        question.Group is { } group ? $"group: {YamlText.Word(group)}" : null,
        question.Criterion is { } criterion ? $"criterion: {YamlText.Quoted(criterion)}" : null,
        $"phase: {YamlText.Word(question.Phase)}",
        question.Relevant is { } relevant ? $"relevant: {YamlText.Quoted(relevant)}" : null,
        question.Scope is { } scope ? $"scope: {YamlText.Of(scope)}" : null,
        question.ChoiceFilter is { } filter ? $"choice_filter: {YamlText.Quoted(filter)}" : null,
        question.Constraint is { } constraint ? $"constraint: {YamlText.Quoted(constraint)}" : null,
        question.ConstraintMessage is { } message ? $"constraint_message: {YamlText.Of(message)}" : null,
        question.Calculation is { } calculation ? $"calculation: {YamlText.Quoted(calculation)}" : null,
        question.IsJudgement ? $"not_applicable: {(question.MayBeNotApplicable ? "allowed" : "never")}" : null,
        question.IsRequired || !question.Type.IsAnswered ? null : "required: no",
        question.ProducedBy is { } document ? $"produced_by: {YamlText.Word(document)}" : null,
        question.ProducedBy is not null || question.NotProduced != default ? $"not_produced: {question.NotProduced.Word()}" : null,
        .. QuestionWord.All.Select(word => word.Of(question) is { } written ? $"{word.Name}: {YamlText.Word(written)}" : null),
        question.Themes.Count > 0 ? $"themes: [{string.Join(", ", question.Themes.Select(YamlText.Word))}]" : null,
    ];

    private static IEnumerable<string?> Of(Aid aid) =>
    [
        $"name: {YamlText.Word(aid.Name)}",
        $"type: select_one {aid.Choices}",
        $"label: {YamlText.Of(aid.Label)}",
        $"beside: {YamlText.Word(aid.Beside)}",
        $"calculation: {YamlText.Quoted(aid.Calculation)}",
        $"source: {YamlText.Of(aid.Source)}",
        aid.Inputs.Count > 0 ? "inputs:" : null,
        .. aid.Inputs.Select(input =>
            "  - "
                + YamlText.Flow(
                    ("name", YamlText.Word(input.Name)), ("label", YamlText.Of(input.Label)), ("from", Number(input.From)), ("to", Number(input.To)))),
    ];

    private void List<T>(string name, IReadOnlyList<T> items, Func<T, IEnumerable<string?>> lines)
    {
        if (items.Count == 0)
        {
            Line(name + ": []");
            return;
        }

        Line(name + ":");
        var indent = new string(' ', 2 + name.TrimStart('\n').TakeWhile(letter => letter == ' ').Count());
        foreach (var item in items)
        {
            var lead = "- ";
            foreach (var line in lines(item).OfType<string>())
            {
                Line(indent + lead + line);
                lead = "  ";
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string YesOrNo(bool value) => value ? "yes" : "no";

    private void Line(string line) => text.Append(line).Append('\n');
}
