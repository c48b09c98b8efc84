using Plumbline.Instruments;
using Plumbline.Instruments.Aids;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Routing;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>Reads the sheet <c>survey</c> row by row, remembering where each thing stood and noting what has no place in an instrument.</summary>
/// <param name="hasStandards">Whether the workbook has our sheet of standards, so that its columns criterion and phase are ours.</param>
internal sealed class SurveyReading(SheetTable table, InstrumentDraft standards, ChoiceLists lists, bool hasStandards, Faults refusals,
    ICollection<Refusal> notes)
{
    private readonly List<Question> questions = [];
    private readonly List<ProfileField> profile = [];
    private readonly List<Aid> aids = [];
    private readonly Dictionary<string, List<AidInput>> inputs = [];
    private readonly Dictionary<string, SheetRow> rows = [];
    private readonly HashSet<string> leftOut = new(StringComparer.Ordinal);
    private readonly SurveyNotes said = new(refusals, notes);
    private readonly ProfileReading fields = new(new SurveyNotes(refusals, notes), lists);
    private readonly GroupReading groups = new(new SurveyNotes(refusals, notes), hasStandards);

    /// <summary>The row of a question, a field, an aid or a group.</summary>
    public SheetRow? RowOf(string subject) => rows.GetValueOrDefault(subject) ?? groups.RowOf(subject);

    /// <summary>The standards with profile, groups, questions and aids.</summary>
    public InstrumentDraft Draft()
    {
        foreach (var row in table.Rows)
        {
            Read(row);
        }

        groups.Close();
        var fitting = new TypedFitting(said, rows);
        leftOut.UnionWith(fitting.Unworked(questions, profile));
        leftOut.ExceptWith(questions.Select(question => question.Name).Concat(profile.Select(field => field.Name)));
        var conditions = new ConditionReading(said, leftOut);
        var draft = standards with
        {
            Choices = lists.All,
            Profile = profile,
            Groups = groups.Of(questions, conditions.Of),
            Questions = [.. questions.Select(question => question with { Relevant = conditions.Of(question.Relevant, rows[question.Name]) })],
            Aids = [.. aids.Select(aid => aid with { Inputs = inputs.GetValueOrDefault(aid.Name) ?? [] })],
        };
        return draft with { Questions = [.. draft.Questions.Select(question => fitting.Fitted(question, draft))] };
    }

    /// <summary>The draft without a condition that compares what cannot be compared, which a form tool takes and a proof does not.</summary>
    public InstrumentDraft Without(InstrumentDraft draft, Refusal fault)
    {
        new ConditionReading(said, leftOut).Without(RowOf(fault.Subject!)!, fault.Message, fault.Suggestion);
        return draft with
        {
            Groups = [.. draft.Groups.Select(group => group.Name == fault.Subject ? group with { Relevant = null } : group)],
            Questions = [.. draft.Questions.Where(question => question.Name != fault.Subject || question.Type != KnownTypes.Calculate)
                .Select(question => question.Name == fault.Subject ? question with { Relevant = null } : question)],
        };
    }

    private void Read(SheetRow row)
    {
        var type = RowType.Of(row.Word("type"));
        if (IsYes(row.Word("disabled")))
        {
            LeaveOut(row, "is disabled, and is left out");
            return;
        }

        switch (type.Kind)
        {
            case RowKind.Blank when row.Word("name") is null && row.Local("label") is null:
                return;
            case RowKind.Blank:
                refusals.Add(row.Fault("value-missing", "type is missing", "type", row.Word("name")));
                return;
            case RowKind.BeginGroup or RowKind.BeginRepeat:
                groups.Begin(row, type);
                return;
            case RowKind.EndGroup or RowKind.EndRepeat:
                groups.End(row, type);
                return;
        }

        var role = row.Word("role");
        if (role is SurveySheet.CaseRole or SurveySheet.AidNoteRole)
        {
            return;
        }

        if (type.Kind == RowKind.Other && role is not (SurveySheet.ProfileRole or SurveySheet.AidRole or SurveySheet.AidInputRole))
        {
            LeaveOut(row, $"has the type {type.Word}, which is not known here, and is left out");
            return;
        }

        var written = row.Word("name");
        if (written is null && type.Asked?.Type == KnownTypes.Note)
        {
            written = $"note_{row.Number}";
            said.Note(row, "name-given", $"a note without a name; it is called {written}", column: "name");
        }

        if (written is not { } name)
        {
            refusals.Add(row.Fault("value-missing", "name is missing", "name"));
            return;
        }

        if (!NameProof.IsName(name))
        {
            LeaveOut(row, "is left out; a name begins with a letter or _ and goes on with letters, digits, _, - or ., of the English alphabet");
            return;
        }

        Read(row, name, type, role);
    }

    private void Read(SheetRow row, string name, RowType type, string? role)
    {
        var isQuestion = role is not (SurveySheet.ProfileRole or SurveySheet.AidRole or SurveySheet.AidInputRole);
        if (isQuestion && TypeOf(type) != KnownTypes.Judgement)
        {
            if (rows.Keys.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) is { } taken)
            {
                said.Note(row, "not-carried", $"has the name of row {rows[taken].Number}, and is left out");
                return;
            }

            if (type.List is { } asked && lists.Find(lists.NameOf(asked))?.FirstOrDefault(choice => choice.Name.AsSpan().IndexOfAny('\'',
                '"') >= 0) is { } quoted)
            {
                LeaveOut(row, $"offers the choice {quoted.Name}, which has quotes in its name, and is left out");
                return;
            }
        }

        rows.TryAdd(name, row);
        if (role == SurveySheet.ProfileRole)
        {
            profile.Add(fields.Of(row, name, type, Label(row, name), IsRequired(row), groups.Here));
        }
        else if (role == SurveySheet.AidInputRole)
        {
            Input(row, name);
        }
        else if (role == SurveySheet.AidRole)
        {
            aids.Add(new Aid(name, Label(row, name), row.Word("beside") ?? "", lists.NameOf(row.Word("outcomes") ?? ""), row.Raw("calculation") ?? "")
            {
                Source = row.Local("source") ?? new LocalText(""),
            });
        }
        else
        {
            Question(row, name, role, type);
        }
    }

    /// <summary>What a row asks for, now that its list is known.</summary>
    private AnswerType TypeOf(RowType type) => type.Asked is { } asked ? asked.Given(lists.Find(lists.NameOf(asked.List))) : KnownTypes.Judgement;

    private void Question(SheetRow row, string name, string? role, RowType type)
    {
        var criterion = (hasStandards ? row.Word("criterion") : null) ?? groups.Here?.Criterion;
        var phase = (hasStandards ? row.Word("phase") : null) ?? Phase.All;
        var kind = TypeOf(type);
        var document = row.Word("produced_by");
        var notProduced = OneOf(row, "not_produced", name, InstrumentWords.NotProducedRules, NotProduced.Insufficient);
        var mayBeNotApplicable = OneOf(row,
            "not_applicable", name, new Dictionary<string, bool> { ["allowed"] = true, ["never"] = false }, !hasStandards && kind == KnownTypes.Judgement
                && Offers(type.List!, "na"));
        var isJudgement = kind == KnownTypes.Judgement;
        var question = new Question(name, Label(row, name), role is null ? criterion is null || !isJudgement ? QuestionRole.Descriptive : QuestionRole.Scored
            : OneOf(row, "role", name, InstrumentWords.Roles, QuestionRole.Scored))
        {
            Type = kind,
            Choices = type.List is { } list ? lists.NameOf(list) : "",
            HasOther = !isJudgement && type.Asked!.HasOther,
            ChoiceFilter = isJudgement ? null : row.Word("choice_filter"),
            Constraint = isJudgement || row.Word("constraint") is not { } limit ? null : ConditionText.Straight(limit),
            ConstraintMessage = isJudgement ? null : row.Local("constraint_message"),
            Calculation = kind == KnownTypes.Calculate && row.Raw("calculation") is { } formula ? ConditionText.Straight(formula.Trim()) : null,
            Hint = row.Local("hint"),
            Group = groups.Here?.Group,
            Criterion = criterion,
            Phase = phase,
            Relevant = WrittenCondition.Own(row.Word("relevant"), SurveySheet.PhaseCondition(standards, phase), SurveySheet.DocumentCondition(document,
                notProduced)),
            Scope = row.Local("scope"),
            MayBeNotApplicable = mayBeNotApplicable,
            IsRequired = IsRequired(row) && kind.IsAnswered,
            ProducedBy = document,
            NotProduced = notProduced,
            Themes = (row.Word("themes") ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries),
        };
        questions.Add(QuestionWord.Filled(question, row.Word));
        row.Local("constraint_message");
        if (isJudgement && row.Word("constraint") is { } constraint && constraint != SurveySheet.ConstraintOf(mayBeNotApplicable, document))
        {
            said.Note(row,
                "not-carried", "has a constraint that is not carried over; not_applicable and produced_by say what an answer must meet", column: "constraint");
        }

        said.NotCarried(row, ("required_message", "has a message that is not carried over"));
        if (kind != KnownTypes.Calculate)
        {
            said.NotCarried(row, ("calculation", "has a calculation that is not carried over; a question is answered by a person"));
        }

        if (isJudgement)
        {
            said.NotCarried(row, ("choice_filter", "has a choice_filter that is not carried over; its list offers every choice"));
        }
    }

    private bool Offers(string list, string code) => lists.Find(lists.NameOf(list))?.Any(choice => choice.Name == code) == true;

    private void LeaveOut(SheetRow row, string message)
    {
        if (row.Word("name") is { } name)
        {
            leftOut.Add(name);
        }

        said.Note(row, "not-carried", message);
    }

    /// <summary>Whether an answer is required, in every spelling that form tools take; where only under a condition it is, and a note says so.</summary>
    private bool IsRequired(SheetRow row)
    {
        var written = row.Word("required");
        if (written is null || written.ToLowerInvariant() is "no" or "false" or "false()" or "n" or "0")
        {
            return false;
        }

        if (!IsYes(written))
        {
            said.Note(row, "required-always", $"is required only where {written}; here it is required wherever it is open", column: "required");
        }

        return true;
    }

    private static bool IsYes(string? word) => word?.ToLowerInvariant() is "yes" or "true" or "true()" or "y" or "1";

    private void Input(SheetRow row, string name)
    {
        if (AidInputReading.Of(row, name, Label(row, name), refusals) is not { } input)
        {
            return;
        }

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

        if (RowType.Of(row.Word("type")).Asked?.Type != KnownTypes.Calculate)
        {
            said.Note(row, "label-missing", "has no label; its name stands for it", column: "label");
        }

        return new LocalText(name);
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

        refusals.Add(row.Fault("value-unknown", $"{column} must be one of {string.Join(", ", words.Keys)}, not \"{word}\"", column, subject)
            with { Suggestion = Spelling.Suggest(word, words.Keys) });
        return otherwise;
    }
}
