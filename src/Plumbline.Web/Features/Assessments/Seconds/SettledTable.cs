using Microsoft.AspNetCore.Html;
using Plumbline.Scores.Readers;
using Plumbline.Statistics;
using Plumbline.Web.GovUk.Content.Tables;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>Each reader beside what was settled, a row a series.</summary>
/// <param name="Settled">At least one.</param>
/// <param name="NameOf">The name of a reader.</param>
internal sealed record SettledTable(IReadOnlyList<SettledReader> Settled, Func<Guid?, string> NameOf, Speech Say)
{
    /// <summary>What the table is about.</summary>
    public LocalText Title { get; init; } = SettledWords.Title;

    public WideTable Readers => new()
    {
        Caption = Say[Title], CaptionClasses = "govuk-visually-hidden", FirstCellIsHeader = true, Classes = "plumb-settled",
        Head =
        [
            Say[SettledWords.Reader], Cell.Number(Say[SettledWords.Cases]), Cell.Number(Say[SettledWords.Judged]), Cell.Number(Say[SettledWords.Generous]),
            Cell.Number(Say[SettledWords.Harsher]), Cell.Number(Say[SettledWords.Leniency]), Say[SettledWords.Found],
        ],
        Rows =
        [
            .. Say.InOrder(Settled.Select(one => (Name: NameOf(one.Reader), one.Series)), one => one.Name)
                .SelectMany(one => one.Series.Index().Select(series => RowOf(
                    one.Series.Count > 1 ? Say[SettledWords.Series, one.Name, series.Index + 1] : one.Name, series.Item))),
        ],
    };

    private IReadOnlyList<Cell> RowOf(string name, SeededSeries series) =>
    [
        name,
        Cell.Number(series.Cases),
        Cell.Number(series.Judged),
        Cell.Number(series.Generous),
        Cell.Number(series.Harsher),
        Leniency(series),
        series switch
        {
            { FoundLenient: { } at } => Say[SettledWords.Lenient, at],
            { FoundHarsh: { } at } => Say[SettledWords.Harsh, at],
            _ => "–",
        },
    ];

    private Cell Leniency(SeededSeries series)
    {
        using var text = new StringWriter();
        var to = new Markup(text).Text(Points(series.Leniency));
        if (series.Low is { } low)
        {
            to.Text(" ").Open("span").Class("plumb-count").Holding()
                .Text(series.High is { } high ? Say[AgreementWords.From, Points(low), Points(high)] : Say[SettledWords.From, Points(low)]).Close("span");
        }

        return new Cell { Html = new HtmlString(text.ToString()), Format = "numeric" };
    }

    /// <summary>A share in points of a percentage, with its sign.</summary>
    public static string Points(double share) => Decimals.WithSign(100 * share, 1);
}
