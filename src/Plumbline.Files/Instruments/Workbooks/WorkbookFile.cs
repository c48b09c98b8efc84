using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>
/// An instrument as an XLSForm workbook (https://xlsform.org): sheets survey, choices and settings as form tools want them, our columns beside theirs,
/// and our own sheet standards. What is written reads back as the same instrument with the same fingerprint.
/// </summary>
public static class WorkbookFile
{
    private const int LongestCell = 32_767;

    /// <param name="notes">A line for each thing that a form tool will not take as it is.</param>
    public static byte[] Write(Instrument instrument, ICollection<Refusal> notes)
    {
        var draft = instrument.Draft;
        foreach (var (list, choices) in draft.Choices)
        {
            foreach (var choice in choices.Where(choice => choice.Name.Any(char.IsWhiteSpace)))
            {
                notes.Add(new Refusal("choice-with-space", $"the choice \"{choice.Name}\" has a space; form tools take it in select_one, and nowhere else") { Subject = list });
            }
        }

        foreach (var text in draft.Texts().Where(text => Math.Max(text.Text.English.Length, text.Text.Welsh?.Length ?? 0) > LongestCell))
        {
            notes.Add(new Refusal("cell-too-long", $"the {text.Kind} is longer than the {LongestCell} characters that spreadsheet programs show") { Subject = text.Subject });
        }

        return XlsxWriting.Write([SurveySheet.Of(draft).Sheet(), ChoicesSheet.Of(draft).Sheet(), SettingsSheet.Of(draft).Sheet(), StandardsSheet.Of(draft).Sheet(), .. draft.Rules is null ? [] : new[] { RulesetSheet.Of(draft).Sheet() }]);
    }

    /// <summary>The instrument, or every fault with sheet, row, column and id.</summary>
    /// <param name="notes">A line for each thing in the workbook that has no place in an instrument.</param>
    public static Result<Instrument> Read(string path, ICollection<Refusal> notes)
    {
        var refusals = new Faults();
        if (InstrumentSheets.Read(path, refusals) is not { } sheets)
        {
            return Result.Refused<Instrument>(refusals);
        }

        var ruleset = SheetTable.Of(sheets, RulesetSheet.Name, path, refusals);
        var tables = new[] { "survey", "choices", "settings", StandardsSheet.Name }.ToDictionary(name => name, name => SheetTable.Of(sheets, name, path, refusals));
        foreach (var missing in tables.Where(table => table.Value is null).Select(table => table.Key))
        {
            refusals.Add(new Refusal("sheet-missing", $"there is no sheet {missing}")
            {
                Place = new Place(path, 1, 1),
                Suggestion = Spelling.Suggest(missing, sheets.Select(sheet => sheet.Name)) ?? (missing == StandardsSheet.Name ? "it holds sections, criteria, themes, phases and comments; instrument convert writes one to begin from" : null),
            });
        }

        if (tables.Values.Any(table => table is null))
        {
            return Result.Refused<Instrument>(refusals);
        }

        var rows = new Dictionary<string, SheetRow>();
        var draft = SettingsSheet.Read(tables["settings"]!, refusals) with { Choices = ChoicesSheet.Read(tables["choices"]!, refusals) };
        draft = draft with { Rules = ruleset is null ? null : RulesetSheet.Read(ruleset, refusals) };
        var survey = new SurveyReading(tables["survey"]!, StandardsSheet.Read(tables[StandardsSheet.Name]!, draft, rows, refusals), refusals, notes);
        draft = survey.Draft();
        foreach (var table in tables.Values)
        {
            table!.Close(notes);
        }

        foreach (var other in sheets.Select(sheet => sheet.Name).Where(name => name.Trim().ToLowerInvariant() is var plain && plain != RulesetSheet.Name && !tables.ContainsKey(plain)))
        {
            notes.Add(new Refusal("sheet-not-carried", $"the sheet {other} is not carried over") { Place = new Place(path, 1, 1) });
        }

        if (refusals.Count > 0)
        {
            return Result.Refused<Instrument>(refusals);
        }

        var proved = draft.Prove();
        return proved.IsRefused ? Result.Refused<Instrument>([.. proved.Refusals.Select(refusal => refusal with { Place = refusal.Place ?? PlaceOf(refusal) })]) : proved;

        Place PlaceOf(Refusal refusal) => (survey.RowOf(refusal.Subject ?? "") ?? rows.GetValueOrDefault(refusal.Subject ?? "")) is not { } row
            ? new Place(path, 1, 1)
            : InstrumentPlaces.PropertyOf.TryGetValue(refusal.Code, out var property) ? row.PlaceOf(property) : row.Place;
    }
}
