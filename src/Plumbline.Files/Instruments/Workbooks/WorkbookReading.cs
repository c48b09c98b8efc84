using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Instruments.Drafts;
using Plumbline.Files.Instruments.Workbooks.Survey;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>Reads an instrument from the sheets of a workbook, which but for the survey need not be there.</summary>
internal sealed class WorkbookReading(IReadOnlyDictionary<string, SheetTable> book, string path, Faults refusals, ICollection<Refusal> notes)
{
    private static readonly string[] OfMeaning = ["not-a-number", "not-a-date", "note-asked"];

    private readonly Dictionary<string, SheetRow> rows = [];

    /// <summary>The instrument, or every fault of it.</summary>
    /// <param name="sheets">The names of all sheets, to note those that are not carried over.</param>
    public Result<Instrument> Read(IReadOnlyList<string> sheets)
    {
        var (standards, ruleset) = (book[StandardsSheet.Name], book[RulesetSheet.Name]);
        var draft = SettingsSheet.Read(book["settings"], book["survey"], path, refusals, notes);
        foreach (var table in book.Values)
        {
            table.Opens = draft.Languages.Count > 0 ? draft.Languages[0] : Language.English;
        }

        var lists = ChoicesSheet.Read(book["choices"], FilterColumns(book["survey"]), refusals, notes);
        if (SettingsSheet.RulesetMissing(book["settings"]) is { } missing && !ruleset.IsThere)
        {
            refusals.Add(missing);
        }

        draft = ruleset.IsThere ? draft with { Rules = RulesetSheet.Read(ruleset, refusals) } : draft;
        draft = StandardsSheet.Read(standards, draft, rows, refusals);
        var survey = new SurveyReading(book["survey"], draft, lists, standards.IsThere, refusals, notes);
        draft = survey.Draft();
        lists.Without(draft.Questions.Select(question => question.Choices)
            .Concat(draft.Profile.Select(field => field.Choices ?? "")).Concat(draft.Aids.Select(aid => aid.Choices)).ToHashSet());
        draft = Translated(DefaultStandards.Fill(draft with { Choices = WithColumnsOf(draft.Questions, lists.All) }, standards, notes));
        Close(sheets);
        if (refusals.Count > 0)
        {
            return Result.Refused<Instrument>(refusals);
        }

        var proved = draft.Prove();
        var (faults, wrong) = (proved.Refusals.Where(fault => OfMeaning.Contains(fault.Code)
            && draft.Aids.All(aid => aid.Name != fault.Subject)).ToList(), draft);
        if (faults.Count > 0)
        {
            proved = faults.DistinctBy(fault => fault.Subject).Where(fault => survey.RowOf(fault.Subject ?? "") is not null).Aggregate(wrong, survey.Without)
                .Prove();
        }

        if (proved.TryGet(out var instrument))
        {
            foreach (var reference in TextReferences.Unknown(instrument.Draft))
            {
                notes.Add(reference with { Place = PlaceOf(reference) });
            }

            return proved;
        }

        return Result.Refused<Instrument>([.. proved.Refusals.Select(refusal => refusal with { Place = refusal.Place ?? PlaceOf(refusal) })]);

        Place PlaceOf(Refusal refusal) =>
            (survey.RowOf(refusal.Subject ?? "")
                ?? rows.GetValueOrDefault(refusal.Subject ?? "")
                ?? lists.Rows.GetValueOrDefault((refusal.Subject ?? "").Split('/')[0])) is not { } row
                ? new Place(path, 1, 1)
                : InstrumentPlaces.PropertyOf.TryGetValue(refusal.Code, out var property) ? row.PlaceOf(property) : row.Place;
    }

    /// <summary>The columns of lists that a choice_filter of the survey looks at.</summary>
    private static List<string> FilterColumns(SheetTable survey) =>
    [
        .. survey.Rows.Where(row => row.Word("role") != SurveySheet.ProfileRole).Select(row => row.Word("choice_filter")).OfType<string>()
            .SelectMany(filter => ChoiceFilter.Parse(filter).TryGet(out var read) ? read.Columns : []).Distinct(),
    ];

    /// <summary>The lists without the columns that no choice_filter looks at which is kept.</summary>
    private static Dictionary<string, IReadOnlyList<Choice>> WithColumnsOf(IReadOnlyList<Question> questions, IReadOnlyDictionary<string,
        IReadOnlyList<Choice>> lists)
    {
        var used = questions.Where(question => question.ChoiceFilter is not null)
            .SelectMany(question => ChoiceFilter.Parse(question.ChoiceFilter!).Value.Columns.Select(column => (question.Choices, column))).ToHashSet();
        return lists.ToDictionary(list => list.Key, IReadOnlyList<Choice> (list) =>
            [.. list.Value.Select(choice => choice with { Columns = choice.Columns.Where(column => used.Contains((list.Key, column.Key))).ToDictionary() })]);
    }

    /// <summary>The draft as it is, or, where its columns promise Welsh that not every text has, with English as its only language; the Welsh that there is
    /// stays.</summary>
    private InstrumentDraft Translated(InstrumentDraft draft)
    {
        if (SettingsSheet.SaysLanguages(book["settings"]) || !draft.Languages.Contains(Language.Welsh))
        {
            return draft;
        }

        var texts = draft.Texts().ToList();
        var without = texts.Where(text => string.IsNullOrWhiteSpace(text.Text.Welsh)).ToList();
        if (without.Count == 0)
        {
            return draft;
        }

        notes.Add(
            new Refusal(
                "welsh-incomplete",
                $"{without.Count} of {texts.Count} texts have no Welsh, the first the {without[0].Kind} of {without[0].Subject}; the instrument says that "
                    + "it speaks English, and keeps the Welsh that there is")
            {
                Place = book["survey"].PlaceOf(1, 0),
                Suggestion = "write the others, and en cy into the column languages of the sheet settings",
            });
        return draft with { Languages = [Language.English] };
    }

    private void Close(IReadOnlyList<string> sheets)
    {
        foreach (var table in book.Values)
        {
            table.Close(notes);
        }

        foreach (var other in sheets.Where(name => !book.ContainsKey(name.Trim().ToLowerInvariant())))
        {
            notes.Add(new Refusal("sheet-not-carried", $"the sheet {other} is not carried over") { Place = new Place(path, 1, 1) });
        }
    }
}
