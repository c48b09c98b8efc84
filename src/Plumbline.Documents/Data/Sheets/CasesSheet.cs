using Plumbline.Assessments;
using Plumbline.Instruments;

namespace Plumbline.Documents.Data.Sheets;

/// <summary>The cases, where the publisher lets them out.</summary>
internal static class CasesSheet
{
    public static Sheet Of(Readings readings) => new(
        "cases",
        new LocalText("Cases", "Achosion"),
        new LocalText("What was known of each case before it was read.", "Yr hyn a oedd yn hysbys am bob achos cyn ei ddarllen."),
        [SheetWords.CaseColumn, .. readings.Instrument.Profile.Select(field => ColumnOf(field, readings.Instrument))],
        readings.Cases.Select(read => (IReadOnlyList<Cell>)
        [
            Cell.Of(read.Case.Id),
            .. readings.Instrument.Profile.Select(field => CellOf(field, read.Case.Find(field.Name))),
        ]))
    {
        Key = [SheetWords.CaseColumn.Name],
    };

    private static Column ColumnOf(ProfileField field, Instrument instrument) =>
        (field.IsNumber ? Column.Count(field.Name, field.Label, field.Label) : Column.Text(field.Name, field.Label, field.Label)) with
        {
            Categories = field.Choices is { } list && instrument.Choices.TryGetValue(list, out var choices)
                ? [.. choices.Select(choice => new Category(choice.Name, choice.Label))]
                : [],
        };

    private static Cell CellOf(ProfileField field, string? value) =>
        value is null ? Cell.Empty : new Cell(value, field.IsNumber ? CellKind.Number : CellKind.Text);
}
