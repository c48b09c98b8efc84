using System.Globalization;
using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Routing;
using Plumbline.Instruments.Rulesets;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>Our own sheet <c>standards</c>: comments, sections, criteria, themes and phases, one a row. Form tools pass over it.</summary>
internal static class StandardsSheet
{
    public const string Name = "standards";

    private static readonly string[] Kinds = ["comment", "section", "criterion", "theme", "phase"];

    public static SheetText Of(InstrumentDraft draft)
    {
        var sheet = new SheetText(Name,
            ["kind", "id"], ["kind", "id", "section", .. Both("title"), .. Both("text"), "from", "when", "counts_towards_reinspection"]);
        foreach (var comment in draft.Rules is PooledShare pooled ? pooled.Words : [])
        {
            sheet.Add(
                [("kind", "comment"), ("id", comment.Word), .. SheetText.Local("title", comment.Label), .. SheetText.Local("text", comment.Meaning), ("from",
                    comment.From.ToString(CultureInfo.InvariantCulture))]);
        }

        foreach (var section in draft.Sections)
        {
            sheet.Add([("kind", "section"), ("id", section.Id), .. SheetText.Local("title", section.Title)]);
        }

        foreach (var criterion in draft.Criteria)
        {
            sheet.Add([
                ("kind", "criterion"),
                ("id", criterion.Id),
                ("section", criterion.Section),
                .. SheetText.Local("title", criterion.Title),
                .. SheetText.Local("text", criterion.Expects),
            ]);
        }

        foreach (var theme in draft.Themes)
        {
            sheet.Add([
                ("kind", "theme"),
                ("id", theme.Id),
                .. SheetText.Local("title", theme.Title),
                .. SheetText.Local("text", theme.Meaning),
                ("counts_towards_reinspection", theme.CountsTowardsReinspection ? "yes" : "no"),
            ]);
        }

        foreach (var phase in draft.Phases)
        {
            sheet.Add([("kind", "phase"), ("id", phase.Id), .. SheetText.Local("title", phase.Title), ("when", phase.When)]);
        }

        return sheet;
    }

    /// <summary>The draft with what the sheet says.</summary>
    /// <param name="rows">Filled with the row of each thing by its id.</param>
    public static InstrumentDraft Read(SheetTable table, InstrumentDraft draft, Dictionary<string, SheetRow> rows, Faults refusals)
    {
        var found = table.Rows.Where(row => row.Word("kind") is not null || row.Word("id") is not null).ToList();
        foreach (var row in found)
        {
            if (!Kinds.Contains(row.Word("kind")))
            {
                refusals.Add(
                    row.Fault("value-unknown", $"kind must be one of {string.Join(", ", Kinds)}, not \"{row.Word("kind")}\"", "kind", row.Word("id")) with
                    {
                        Suggestion = Spelling.Suggest(row.Word("kind") ?? "", Kinds),
                    });
            }

            rows.TryAdd(row.Word("id") ?? "", row);
        }

        return draft with
        {
            Rules = draft.Rules is PooledShare ? PooledShare.Of([.. Of("comment").Select(Comment)]) : draft.Rules,
            Sections = [.. Of("section").Select(row => new Section(Id(row), Title(row)))],
            Criteria = [
                .. Of("criterion").Select(row => new Criterion(Id(row), row.Word("section") ?? "", Title(row), row.Local("text") ?? new LocalText(""))),
            ],
            Themes = [
                .. Of("theme").Select(row =>
                    new Theme(Id(row), Title(row), row.Local("text") ?? new LocalText(""), row.Word("counts_towards_reinspection") == "yes")),
            ],
            Phases = [.. Of("phase").Select(row => new Phase(Id(row), Title(row), row.Word("when") is { } when ? ConditionText.Straight(when) : null))],
        };

        IEnumerable<SheetRow> Of(string kind) => found.Where(row => row.Word("kind") == kind);

        Band Comment(SheetRow row) => new(
            Id(row),
            new LocalText(row.Local("title")?.English is { Length: > 0 } word ? word : Id(row), row.Local("title")?.Welsh),
            From(row)) { Meaning = row.Local("text") is { English.Length: > 0 } meaning ? meaning : null };

        int From(SheetRow row)
        {
            if (int.TryParse(row.Word("from"), NumberStyles.None, CultureInfo.InvariantCulture, out var from))
            {
                return from;
            }

            refusals.Add(row.Fault("value-unknown", $"from must be a whole per cent, not \"{row.Word("from")}\"", "from", Id(row)));
            return 0;
        }
    }

    private static string Id(SheetRow row) => row.Word("id") ?? "";

    private static LocalText Title(SheetRow row) => row.Local("title") ?? new LocalText("");

    private static string[] Both(string column) => [WorkbookLanguages.Column(column, Language.English), WorkbookLanguages.Column(column, Language.Welsh)];
}
