using System.Globalization;
using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;
using Plumbline.Files.Instruments.Workbooks.Tables;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>The sheet <c>choices</c>: the lists that answers come from.</summary>
internal static class ChoicesSheet
{
    public static SheetText Of(InstrumentDraft draft)
    {
        string[] labels = [WorkbookLanguages.Column("label", Language.English), WorkbookLanguages.Column("label", Language.Welsh)];
        var columns = draft.Choices.Values.SelectMany(list => list).SelectMany(choice => choice.Columns.Keys).Distinct().Order(StringComparer.Ordinal);
        var sheet = new SheetText("choices", ["list_name", "name", labels[0]], ["list_name", "name", .. labels, "points", "level", .. columns]);
        foreach (var (list, choices) in draft.Choices.OrderBy(list => list.Key, StringComparer.Ordinal))
        {
            foreach (var choice in choices)
            {
                sheet.Add([("list_name", list), ("name", choice.Name), .. SheetText.Local("label", choice.Label),
                    ("points", choice.Points?.ToString(CultureInfo.InvariantCulture)), ("level", choice.Level), .. choice.Columns.Select(column =>
                        (column.Key, (string?)column.Value))]);
            }
        }

        return sheet;
    }

    /// <param name="columns">The further columns that a choice_filter looks at.</param>
    /// <param name="notes">A line for each choice that is left out or kept otherwise than it stands.</param>
    public static ChoiceLists Read(SheetTable table, IReadOnlyList<string> columns, Faults refusals, ICollection<Refusal> notes)
    {
        var lists = new ChoiceLists(notes);
        foreach (var row in table.Rows)
        {
            var (list, name, label) = (row.Word("list_name"), row.Word("name"), row.Local("label"));
            if (list is null)
            {
                if (name is not null || label is not null)
                {
                    notes.Add(row.Fault("choice-without-list", "the choice belongs to no list and is left out", "list_name", name));
                }
            }
            else if (name is null)
            {
                refusals.Add(row.Fault("value-missing", "a choice needs list_name and name", "name", list));
            }
            else
            {
                if (label is null)
                {
                    notes.Add(row.Fault("label-missing", $"the choice {name} has no label; its name stands for it", "label", list));
                }

                lists.Add(row, list, new Choice(name, label ?? new LocalText(name))
                {
                    Points = PointsOf(row, name, refusals),
                    Level = row.Word("level"),
                    Columns = columns.Select(column => (column, Text: row.Word(column))).Where(pair => pair.Text is not null).ToDictionary(pair => pair.column,
                        pair => pair.Text!),
                });
            }
        }

        return lists;
    }

    private static decimal? PointsOf(SheetRow row, string choice, Faults refusals)
    {
        if (row.Word("points") is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, CultureInfo.InvariantCulture, out var points))
        {
            return points;
        }

        refusals.Add(row.Fault("value-unknown", $"points must be a number, not \"{text}\"", "points", choice));
        return null;
    }
}
