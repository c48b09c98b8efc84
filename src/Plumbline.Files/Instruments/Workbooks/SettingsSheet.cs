using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>The sheet <c>settings</c>: one row that says which instrument and version this is.</summary>
internal static class SettingsSheet
{
    public static SheetText Of(InstrumentDraft draft)
    {
        var sheet = new SheetText("settings", ["form_title", "form_id", "version"], ["form_title", "title_cy", "form_id", "version", "default_language", "instance_name", "status", "languages", "ruleset"]);
        sheet.Add(
            ("form_title", draft.Title.English),
            ("title_cy", draft.Title.Welsh),
            ("form_id", draft.Id),
            ("version", draft.Version),
            ("default_language", WorkbookLanguages.English),
            ("instance_name", draft.Profile.Any(field => field.Name == "case_id") || draft.Questions.Any(question => question.Name == "case_id") ? null : "${case_id}"),
            ("status", draft.Status.Word()),
            ("languages", string.Join(' ', draft.Languages.Select(language => language.Code()))),
            ("ruleset", draft.Ruleset));
        return sheet;
    }

    public static InstrumentDraft Read(SheetTable table, Faults refusals)
    {
        var row = table.Rows.Count > 0 ? table.Rows[0] : new SheetRow(table, 2, new Dictionary<int, string>());
        row.Word("default_language");
        row.Word("instance_name");
        var title = row.Raw("form_title");
        foreach (var (column, value) in new[] { ("form_id", row.Word("form_id")), ("version", row.Word("version")), ("form_title", title) })
        {
            if (value is null)
            {
                refusals.Add(row.Fault("value-missing", $"{column} is missing", column));
            }
        }

        foreach (var column in new[] { "form_id", "version" }.Where(column => row.Word(column) is { } word && !ShortName.Is(word)))
        {
            refusals.Add(row.Fault("id-unfit", $"{column} {ShortName.Rule}", column));
        }

        return new InstrumentDraft
        {
            Id = row.Word("form_id") ?? "",
            Version = row.Word("version") ?? "",
            Title = new LocalText(title ?? "", row.Raw("title_cy")),
            Status = Status(row, refusals),
            Languages = LanguagesOf(row, refusals),
            Ruleset = row.Word("ruleset") ?? "pooled-share",
        };
    }

    private static InstrumentStatus Status(SheetRow row, Faults refusals)
    {
        if (row.Word("status") is not { } word || InstrumentWords.Statuses.TryGetValue(word, out var status))
        {
            return row.Word("status") == "published" ? InstrumentStatus.Published : InstrumentStatus.Draft;
        }

        refusals.Add(row.Fault("value-unknown", $"status must be one of {string.Join(", ", InstrumentWords.Statuses.Keys)}, not \"{word}\"", "status"));
        return status;
    }

    private static IReadOnlyList<Language> LanguagesOf(SheetRow row, Faults refusals)
    {
        var codes = (row.Word("languages") ?? "en").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        refusals.AddRange(codes.Where(code => Languages.FromCode(code) is null).Select(code => row.Fault("value-unknown", $"the language \"{code}\" is not known; use en or cy", "languages")));
        return [.. codes.Select(Languages.FromCode).OfType<Language>()];
    }
}
