using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Instruments;
using Plumbline.Instruments.Aids;
using Plumbline.Instruments.Drafts;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>Reads the sheet <c>survey</c> row by row, remembering where each thing stood and noting what has no place in an instrument.</summary>
internal sealed partial class SurveyReading(SheetTable table, InstrumentDraft standards, Faults refusals, ICollection<Refusal> notes)
{
    private readonly List<Question> questions = [];
    private readonly List<ProfileField> profile = [];
    private readonly List<Aid> aids = [];
    private readonly Dictionary<string, List<AidInput>> inputs = [];
    private readonly Stack<string?> groups = new();
    private readonly Dictionary<string, SheetRow> rows = [];

    /// <summary>The row of a question, a field or an aid.</summary>
    public SheetRow? RowOf(string subject) => rows.GetValueOrDefault(subject);

    /// <summary>The standards with profile, questions and aids.</summary>
    public InstrumentDraft Draft()
    {
        foreach (var row in table.Rows)
        {
            Read(row);
        }

        if (groups.Count > 0)
        {
            refusals.Add(new Refusal("group-open", $"{groups.Count} groups are begun and not ended") { Place = table.Rows[^1].Place });
        }

        return standards with
        {
            Profile = profile,
            Questions = questions,
            Aids = [.. aids.Select(aid => aid with { Inputs = inputs.GetValueOrDefault(aid.Name) ?? [] })],
        };
    }

    private void Read(SheetRow row)
    {
        var type = string.Join(' ', (row.Word("type") ?? "").Replace("select one", "select_one", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var role = row.Word("role");
        switch (type)
        {
            case "" when row.Word("name") is null && row.Local("label") is null:
                return;
            case "":
                refusals.Add(row.Fault("value-missing", "type is missing", "type", row.Word("name")));
                return;
            case "begin group" or "begin_group" or "begin repeat" or "begin_repeat":
                groups.Push(row.Word("criterion") ?? (groups.TryPeek(out var outer) ? outer : null));
                Note(row, type.EndsWith("repeat", StringComparison.Ordinal), "asks its questions once; a repeat has no place in an instrument");
                Note(row, row.Raw("relevant") is not null, "has a condition; give it to each question of the group");
                return;
            case "end group" or "end_group" or "end repeat" or "end_repeat":
                if (!groups.TryPop(out _))
                {
                    refusals.Add(row.Fault("group-not-begun", "ends a group that was not begun", "type"));
                }

                return;
        }

        if (role is SurveySheet.CaseRole or SurveySheet.AidNoteRole)
        {
            return;
        }

        if (row.Word("name") is not { } name)
        {
            refusals.Add(row.Fault("value-missing", "name is missing", "name"));
            return;
        }

        rows.TryAdd(name, row);
        if (role == SurveySheet.ProfileRole)
        {
            profile.Add(new ProfileField(name, Label(row, name), ListOf(type), type == "integer") { IsCharacteristic = row.Word("characteristic") == "yes" });
            if (ListOf(type) is null && type is not ("integer" or "text"))
            {
                refusals.Add(row.Fault("value-unknown", $"the type \"{type}\" is not known here; use select_one LIST, integer or text", "type", name));
            }
        }
        else if (role == SurveySheet.AidInputRole)
        {
            Input(row, name);
        }
        else if (role == SurveySheet.AidRole)
        {
            aids.Add(new Aid(name, Label(row, name), row.Word("beside") ?? "", row.Word("outcomes") ?? "", row.Raw("calculation") ?? "") { Source = row.Local("source") ?? new LocalText("") });
        }
        else if (ListOf(type) is { } list)
        {
            Question(row, name, role, list);
        }
        else
        {
            Note(row, true, $"has the type {type}, which cannot be judged, and is left out");
        }
    }

    private void Question(SheetRow row, string name, string? role, string list)
    {
        var criterion = row.Word("criterion") ?? (groups.TryPeek(out var group) ? group : null);
        var phase = row.Word("phase") ?? Phase.All;
        var document = row.Word("produced_by");
        var notProduced = OneOf(row, "not_produced", name, InstrumentWords.NotProducedRules, NotProduced.Insufficient);
        var mayBeNotApplicable = OneOf(row, "not_applicable", name, new Dictionary<string, bool> { ["allowed"] = true, ["never"] = false }, false);
        questions.Add(new Question(name, Label(row, name), role is null ? criterion is null ? QuestionRole.Descriptive : QuestionRole.Scored : OneOf(row, "role", name, InstrumentWords.Roles, QuestionRole.Scored))
        {
            Choices = list,
            Hint = row.Local("hint"),
            Criterion = criterion,
            Phase = phase,
            Relevant = WrittenCondition.Own(row.Word("relevant"), SurveySheet.PhaseCondition(standards, phase), SurveySheet.DocumentCondition(document, notProduced)),
            Scope = row.Local("scope"),
            MayBeNotApplicable = mayBeNotApplicable,
            IsRequired = row.Word("required") is "yes" or "true" or "true()",
            ProducedBy = document,
            NotProduced = notProduced,
            Chain = row.Word("chain"),
            ChainRole = row.Word("chain_role"),
            Row = row.Word("row"),
            Themes = (row.Word("themes") ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries),
        });
        row.Local("constraint_message");
        Note(row, row.Word("constraint") is { } constraint && constraint != SurveySheet.ConstraintOf(mayBeNotApplicable, document), "has a constraint that is not carried over; not_applicable and produced_by say what an answer must meet");
        Note(row, row.Raw("calculation") is not null, "has a calculation that is not carried over; a question is answered by a person");
    }

    private void Input(SheetRow row, string name)
    {
        var range = Range().Match(row.Word("constraint") ?? "");
        if (!range.Success)
        {
            refusals.Add(row.Fault("value-unknown", "the constraint of a number typed into an aid is . >= LOWEST and . <= HIGHEST", "constraint", name));
            return;
        }

        var input = new AidInput(name, Label(row, name), Number(range.Groups[1]), Number(range.Groups[2]));
        var aid = row.Word("aid") ?? "";
        if (!inputs.TryGetValue(aid, out var known))
        {
            inputs[aid] = known = [];
        }

        known.Add(input);
    }

    private LocalText Label(SheetRow row, string name)
    {
        if (row.Local("label") is { } label)
        {
            return label;
        }

        refusals.Add(row.Fault("value-missing", "label is missing", "label", name));
        return new LocalText("");
    }

    private T OneOf<T>(SheetRow row, string column, string subject, IReadOnlyDictionary<string, T> words, T otherwise)
    {
        if (row.Word(column) is not { } word)
        {
            return otherwise;
        }

        if (words.TryGetValue(word, out var value))
        {
            return value;
        }

        refusals.Add(row.Fault("value-unknown", $"{column} must be one of {string.Join(", ", words.Keys)}, not \"{word}\"", column, subject) with { Suggestion = Spelling.Suggest(word, words.Keys) });
        return otherwise;
    }

    private void Note(SheetRow row, bool holds, string message)
    {
        if (holds)
        {
            notes.Add(new Refusal("not-carried", message) { Place = row.Place, Subject = row.Word("name") });
        }
    }

    private static string? ListOf(string type) => type.StartsWith("select_one ", StringComparison.Ordinal) ? type["select_one ".Length..] : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\. *>= *(-?\d{1,9}) +and +\. *<= *(-?\d{1,10})$")]
    private static partial Regex Range();
}
