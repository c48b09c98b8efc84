namespace Plumbline.Documents.Data.Sheets;

/// <summary>What every column of every sheet means, for people who do not read datapackage.json.</summary>
internal static class DictionarySheet
{
    public static Sheet Of(IReadOnlyList<Sheet> sheets) => new(
        "dictionary",
        new LocalText("Dictionary", "Geiriadur"),
        new LocalText("What every column of every table means.", "Ystyr pob colofn ym mhob tabl."),
        [
            Column.Text("table", new LocalText("Table", "Tabl"), new LocalText("The file, without its ending.", "Y ffeil, heb ei therfyniad.")) with
            {
                IsRequired = true,
            },
            Column.Text("column", new LocalText("Column", "Colofn"), new LocalText("Its name in the file.", "Ei henw yn y ffeil.")) with { IsRequired = true },
            Column.Text("type", new LocalText("Type", "Math"), new LocalText("Of its values.", "Math ei gwerthoedd.")),
            .. SheetWords.Both("title", new LocalText("Title", "Teitl"), new LocalText("Its name in words.", "Ei henw mewn geiriau.")),
            .. SheetWords.Both("meaning", new LocalText("Meaning", "Ystyr"), new LocalText("What it holds.", "Yr hyn y mae’n ei gynnwys.")),
            Column.Text(
                "values",
                new LocalText("Values", "Gwerthoedd"),
                new LocalText("The values that it may hold, where they are few.", "Y gwerthoedd posibl, lle maent yn brin.")),
        ],
        [
            .. from sheet in sheets
               from column in sheet.Columns
               select (IReadOnlyList<Cell>)
               [
                   Cell.Of(sheet.Name),
                   Cell.Of(column.Name),
                   Cell.Of(column.Type),
                   .. SheetWords.Both(column.Title),
                   .. SheetWords.Both(column.Meaning),
                   Cell.Of(string.Join("; ", column.Categories.Select(category => category.Value))),
               ],
        ])
    {
        Key = ["table", "column"],
    };
}
