using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Rulesets;
using Plumbline.Files.Instruments.Workbooks.Survey;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>
/// An instrument as an XLSForm workbook (https://xlsform.org): sheets survey, choices and settings as form tools want them, our columns beside theirs,
/// and our own sheet standards. What is written reads back as the same instrument with the same fingerprint; of a workbook of somebody else the sheet survey
/// is enough.
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
                notes.Add(new Refusal("choice-with-space", $"the choice \"{choice.Name}\" has a space; form tools take it in select_one, and nowhere else")
                {
                    Subject = list,
                });
            }
        }

        foreach (var text in draft.Texts().Where(text => Math.Max(text.Text.English.Length, text.Text.Welsh?.Length ?? 0) > LongestCell))
        {
            notes.Add(new Refusal("cell-too-long", $"the {text.Kind} is longer than the {LongestCell} characters that spreadsheet programs show")
            {
                Subject = text.Subject,
            });
        }

        foreach (var difference in FormDifferences.In(draft).Concat(TextReferences.Unknown(draft)))
        {
            notes.Add(difference);
        }

        return XlsxWriting.Write([SurveySheet.Of(draft).Sheet(), ChoicesSheet.Of(draft).Sheet(), SettingsSheet.Of(draft).Sheet(), StandardsSheet.Of(draft)
            .Sheet(), .. draft.Rules is PooledShare ? [] : new[] { RulesetSheet.Of(draft).Sheet() }]);
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

        var book = new[] { "survey", "choices", "settings", StandardsSheet.Name, RulesetSheet.Name }.ToDictionary(name => name, name =>
            SheetTable.Of(sheets, name, path, refusals));
        if (!book["survey"].IsThere)
        {
            refusals.Add(new Refusal("sheet-missing", "there is no sheet survey, in which an XLSForm workbook has its questions")
            {
                Place = new Place(path, 1, 1),
                Suggestion = Spelling.Suggest("survey", sheets.Where(sheet => sheet.Rows.Count > 0).Select(sheet => sheet.Name)),
            });
            return Result.Refused<Instrument>(refusals);
        }

        return new WorkbookReading(book, path, refusals, notes).Read([.. sheets.Select(sheet => sheet.Name)]);
    }
}
