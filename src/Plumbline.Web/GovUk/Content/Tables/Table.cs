using System.Globalization;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content.Tables;

/// <summary>Rows and columns.</summary>
public record Table : Component
{
    public string? Caption { get; init; }

    public string? CaptionClasses { get; init; }

    public IReadOnlyList<Cell>? Head { get; init; }

    public IReadOnlyList<IReadOnlyList<Cell>?> Rows { get; init; } = [];

    public bool FirstCellIsHeader { get; init; }

    public override void Write(Markup to)
    {
        to.Open("table").Class("govuk-table", Classes).With(Attributes).Holding();
        if (!string.IsNullOrEmpty(Caption))
        {
            to.Open("caption").Class("govuk-table__caption", CaptionClasses).Holding().Text(Caption).Close("caption");
        }

        if (Head is not null)
        {
            to.Open("thead").Class("govuk-table__head").Holding().Open("tr").Class("govuk-table__row").Holding();
            foreach (var cell in Head)
            {
                Spans(to.Open("th").With("scope", "col").Class("govuk-table__header", Format("govuk-table__header--", cell), cell.Classes), cell)
                    .Either(cell.Html, cell.Text)
                    .Close("th");
            }

            to.Close("tr").Close("thead");
        }

        to.Open("tbody").Class("govuk-table__body").Holding();
        foreach (var row in Rows.OfType<IReadOnlyList<Cell>>())
        {
            to.Open("tr").Class("govuk-table__row").Holding();
            foreach (var (index, cell) in row.Index())
            {
                if (index == 0 && FirstCellIsHeader)
                {
                    Spans(to.Open("th").With("scope", "row").Class("govuk-table__header", cell.Classes), cell).Either(cell.Html, cell.Text).Close("th");
                }
                else
                {
                    Spans(to.Open("td").Class("govuk-table__cell", Format("govuk-table__cell--", cell), cell.Classes), cell)
                        .Either(cell.Html, cell.Text)
                        .Close("td");
                }
            }

            to.Close("tr");
        }

        to.Close("tbody").Close("table");
    }

    private static string? Format(string prefix, Cell cell) => string.IsNullOrEmpty(cell.Format) ? null : prefix + cell.Format;

    private static Markup Spans(Markup to, Cell cell) => to
        .With("colspan", cell.Colspan?.ToString(CultureInfo.InvariantCulture)).With("rowspan", cell.Rowspan?.ToString(CultureInfo.InvariantCulture))
        .With(cell.Attributes).Holding();
}
