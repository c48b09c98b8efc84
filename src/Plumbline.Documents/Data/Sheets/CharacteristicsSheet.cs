using Plumbline.Reports;

namespace Plumbline.Documents.Data.Sheets;

/// <summary>What kinds of cases were read, each characteristic by itself.</summary>
internal static class CharacteristicsSheet
{
    public static Sheet Of(PublishedData data) => new(
        "characteristics",
        new LocalText("Characteristics of the cases", "Nodweddion yr achosion"),
        new LocalText(
            "How many cases had each value of a characteristic. Characteristics are not crossed with each other.",
            "Faint o achosion oedd â phob gwerth nodwedd. Nid yw nodweddion yn cael eu croesi â’i gilydd."),
        [
            Column.Text("characteristic", new LocalText("Characteristic", "Nodwedd"), new LocalText("Name of the field.", "Enw’r maes.")) with
            {
                IsRequired = true,
            },
            .. SheetWords.Both("label", new LocalText("Label", "Label"), new LocalText("The characteristic in words.", "Y nodwedd mewn geiriau.")),
            Column.Text(
                "value",
                new LocalText("Value", "Gwerth"),
                new LocalText("As recorded; not-recorded where nothing was.", "Fel y’i cofnodwyd; not-recorded lle na chofnodwyd dim.")) with
            {
                IsRequired = true,
            },
            .. SheetWords.Both(
                "value_label", new LocalText("Label of the value", "Label y gwerth"), new LocalText("The value in words.", "Y gwerth mewn geiriau.")),
            Column.Count("cases", new LocalText("Cases", "Achosion"), new LocalText("Cases with this value.", "Achosion â’r gwerth hwn.")),
        ],
        [
            .. data.Counts.Characteristics.Select(value => (IReadOnlyList<Cell>)
            [
                Cell.Of(value.Field),
                .. SheetWords.Both(value.Label),
                Cell.Of(value.Value.Length == 0 ? "not-recorded" : value.Value),
                .. SheetWords.Both(value.ValueLabel),
                Cell.Count(value.Cases),
            ]),
        ])
    {
        Key = ["characteristic", "value"],
    };
}
