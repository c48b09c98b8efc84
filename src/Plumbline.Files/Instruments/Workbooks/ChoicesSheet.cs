using Plumbline.Instruments;
using Plumbline.Instruments.Drafts;

namespace Plumbline.Files.Instruments.Workbooks;

/// <summary>The sheet <c>choices</c>: the lists that answers come from.</summary>
internal static class ChoicesSheet
{
    public static SheetText Of(InstrumentDraft draft)
    {
        string[] labels = [WorkbookLanguages.Column("label", Language.English), WorkbookLanguages.Column("label", Language.Welsh)];
        var sheet = new SheetText("choices", ["list_name", "name", labels[0]], ["list_name", "name", .. labels]);
        foreach (var (list, choices) in draft.Choices.OrderBy(list => list.Key, StringComparer.Ordinal))
        {
            foreach (var choice in choices)
            {
                sheet.Add([("list_name", list), ("name", choice.Name), .. SheetText.Local("label", choice.Label)]);
            }
        }

        return sheet;
    }

    public static Dictionary<string, IReadOnlyList<Choice>> Read(SheetTable table, Faults refusals)
    {
        var lists = new Dictionary<string, List<Choice>>();
        foreach (var row in table.Rows)
        {
            var (list, name, label) = (row.Word("list_name"), row.Word("name"), row.Local("label"));
            if (list is null && name is null && label is null)
            {
                continue;
            }

            if (list is null || name is null || label is null)
            {
                refusals.Add(row.Fault("value-missing", "a choice needs list_name, name and label", list is null ? "list_name" : name is null ? "name" : "label", list));
                continue;
            }

            if (!lists.TryGetValue(list, out var choices))
            {
                lists[list] = choices = [];
            }

            choices.Add(new Choice(name, label));
        }

        return lists.ToDictionary(list => list.Key, IReadOnlyList<Choice> (list) => list.Value);
    }
}
