using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Rulesets;
using Plumbline.Files.Workbooks;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>The sheet <c>settings</c>: one row that says which instrument and version this is.</summary>
internal static class SettingsSheet
{
    public static SheetText Of(InstrumentDraft draft)
    {
        var sheet = new SheetText("settings", ["form_title", "form_id", "version"],
            ["form_title", "title_cy", "form_id", "version", "default_language", "instance_name", "status", "languages", "ruleset", "evidence_for"]);
        sheet.Add(
            ("form_title", draft.Title.English),
            ("title_cy", draft.Title.Welsh),
            ("form_id", draft.Id),
            ("version", draft.Version),
            ("default_language", WorkbookLanguages.NameOf(draft.Languages[0])),
            ("instance_name", draft.Profile.Any(field => field.Name == "case_id") || draft.Questions.Any(question => question.Name == "case_id")
                ? null
                : "${case_id}"),
            ("status", draft.Status.Word()),
            ("languages", string.Join(' ', draft.Languages.Select(language => language.Code()))),
            ("ruleset", draft.Rules.Kind),
            ("evidence_for", draft.EvidenceFor.Count == 0 ? null : string.Join(' ', draft.EvidenceFor.Select(answer => answer.Code()))));
        return sheet;
    }

    /// <summary>The draft with what the sheet says, and without: id and title from the name of the file, version 1.</summary>
    /// <param name="survey">Its columns tell the languages where the sheet does not.</param>
    /// <param name="notes">A line for each thing that was not said, or could not be taken as it was.</param>
    public static InstrumentDraft Read(SheetTable table, SheetTable survey, string path, Faults refusals, ICollection<Refusal> notes)
    {
        var row = table.Rows.Count > 0 ? table.Rows[0] : new SheetRow(table, 2, new Dictionary<int, InstrumentCell>());
        row.Word("instance_name");
        var file = Path.GetFileNameWithoutExtension(path);
        var title = row.Raw("form_title");
        var id = Short(row, "form_id", title ?? file, notes) ?? "form";
        if (title is null)
        {
            title = row.Word("form_id") ?? file;
            Default(row, notes, $"form_title is missing; the title is {title}");
        }

        var (languages, wereSaid) = LanguagesOf(row, survey, refusals, notes);
        var welsh = row.Raw("title_cy") ?? (!wereSaid && languages.Contains(Language.Welsh) ? title : null);
        return new InstrumentDraft
        {
            Id = id,
            Version = Short(row, "version", "1", notes) ?? "1",
            Title = new LocalText(title, welsh),
            Status = Status(row, refusals),
            Languages = languages,
            EvidenceFor = EvidenceOf(row, refusals),
        };
    }

    private static IReadOnlyList<Answer> EvidenceOf(SheetRow row, Faults refusals)
    {
        var codes = row.Word("evidence_for")?.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries) ?? [];
        foreach (var code in codes.Where(code => Answers.FromCode(code) is null))
        {
            refusals.Add(row.Fault("value-unknown", $"\"{code}\" is no answer; use {string.Join(", ", Answers.Codes)}", "evidence_for"));
        }

        return [.. codes.Select(code => Answers.FromCode(code)).OfType<Answer>().Distinct().Order()];
    }

    /// <summary>Whether the sheet names the languages itself, so that every text must be written in each.</summary>
    public static bool SaysLanguages(SheetTable table) => table.Rows.Count > 0 && table.Rows[0].Word("languages") is not null;

    /// <summary>The fault of a workbook that names a ruleset and does not hold it; null where there is none.</summary>
    public static Refusal? RulesetMissing(SheetTable table) =>
        table.Rows.Count > 0 && table.Rows[0] is var row && row.Word("ruleset") is { } kind && kind != PooledShare.Name
            ? row.Fault("ruleset-missing", $"the ruleset is {kind}, and there is no sheet {RulesetSheet.Name} with its rules", "ruleset")
            : null;

    /// <summary>An id or a version in letters that it may have. A version that is a date is that day.</summary>
    private static string? Short(SheetRow row, string column, string otherwise, ICollection<Refusal> notes)
    {
        var cell = row.Cell(column);
        var isDay = cell?.Kind == CellKind.Date;
        if (cell is null || (cell.Value.Fault is not null && !isDay))
        {
            var taken = FitName.Short(otherwise);
            Default(row, notes, $"{column} {(cell is null ? "is missing" : cell.Value.Fault)}; it is {taken}");
            return taken;
        }

        var text = cell.Value.Text.Trim();
        var fit = FitName.Short(text) ?? FitName.Short(otherwise);
        if (fit != text || isDay)
        {
            notes.Add(row.Fault("id-changed", isDay ? $"{column} is a date; it is read as {fit}" : $"{column} {ShortName.Rule}; \"{text}\" is read as {fit}",
                column));
        }

        return fit;
    }

    private static void Default(SheetRow row, ICollection<Refusal> notes, string message) =>
        notes.Add(new Refusal("default-taken", message) { Place = row.Place });

    private static InstrumentStatus Status(SheetRow row, Faults refusals)
    {
        if (row.Word("status") is not { } word || InstrumentWords.Statuses.TryGetValue(word, out var status))
        {
            return row.Word("status") == "published" ? InstrumentStatus.Published : InstrumentStatus.Draft;
        }

        refusals.Add(row.Fault("value-unknown", $"status must be one of {string.Join(", ", InstrumentWords.Statuses.Keys)}, not \"{word}\"", "status"));
        return status;
    }

    /// <summary>The languages, that in which the form opens first; and whether the sheet says them.</summary>
    private static (IReadOnlyList<Language> Languages, bool WereSaid) LanguagesOf(SheetRow row, SheetTable survey, Faults refusals, ICollection<Refusal> notes)
    {
        var said = row.Word("languages")?.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        refusals.AddRange((said ?? []).Where(code => Languages.FromCode(code) is null)
            .Select(code => row.Fault("value-unknown", $"the language \"{code}\" is not known; use en or cy", "languages")));
        var opens = row.Word("default_language");
        var first = opens is null ? null : WorkbookLanguages.Of(opens);
        List<Language> languages = said is not null
            ? [.. said.Select(Languages.FromCode).OfType<Language>().Distinct()]
            : survey.Speaks("label", Language.Welsh) || first == Language.Welsh ? [Language.English, Language.Welsh] : [Language.English];
        if (opens is not null && opens != "default" && (first is null || !languages.Contains(first.Value)))
        {
            notes.Add(
                row.Fault("language-not-known", $"default_language {opens} is none that the instrument speaks; forms open in English", "default_language"));
        }

        return ([.. languages.OrderBy(language => language == first ? 0 : 1)], said is not null);
    }
}
