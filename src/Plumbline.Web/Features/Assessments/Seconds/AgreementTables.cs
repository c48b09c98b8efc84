using System.Globalization;
using Microsoft.AspNetCore.Html;
using Plumbline.Instruments;
using Plumbline.Scores.Readers;
using Plumbline.Statistics;
using Plumbline.Web.GovUk.Content.Tables;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>Agreement of first and second readings as the page shows it: over all and by criterion, and by question for those who look closer.</summary>
internal sealed record AgreementTables(IReadOnlyList<AgreementLine> Lines, Instrument Instrument, Speech Say)
{
    private const int Decimals = 2;

    /// <summary>Who was the stricter, in a sentence.</summary>
    public string Direction => Lines.Single(line => line.Kind == "overall") is { FirstStricter: var first, OtherStricter: var second } && first + second > 0
        ? Say[AgreementWords.Direction, second, first + second]
        : Say[AgreementWords.NoDirection];

    public WideTable Criteria => Of(AgreementWords.ByCriterion, Lines.Where(line => line.Kind != "question"));

    /// <summary>The questions that both came to in at least one case.</summary>
    public WideTable Questions => Of(AgreementWords.ByQuestion, Lines.Where(line => line.Kind == "question" && line.Answers.Pairs > 0));

    /// <summary>The readers of the same cases before they talked and after it, a line each.</summary>
    public WideTable Meetings(MeetingAgreement met) =>
        Of(MeetingWords.Agreement, [(Say[MeetingWords.Before], met.Before), (Say[MeetingWords.Again], met.After)], "plumb-met");

    private WideTable Of(LocalText caption, IEnumerable<AgreementLine> lines) => Of(caption, lines.Select(line => (NameOf(line), line)), "plumb-agreement");

    private WideTable Of(LocalText caption, IEnumerable<(string Name, AgreementLine Line)> lines, string classes) => new()
    {
        Caption = Say[caption], CaptionClasses = "govuk-visually-hidden", FirstCellIsHeader = true, Classes = classes,
        Head =
        [
            Say[AgreementWords.Name], Cell.Number(
                Say[AgreementWords.Pairs]), Cell.Number(Say[AgreementWords.Percent]), Cell.Number("AC1"), Cell.Number(Say[AgreementWords.Cohen]),
            Cell.Number(Say[AgreementWords.Krippendorff]), Cell.Number(Say[AgreementWords.Stricter]),
        ],
        Rows = [.. lines.Select(row => RowOf(row.Name, row.Line))],
    };

    private IReadOnlyList<Cell> RowOf(string name, AgreementLine line)
    {
        var (measures, intervals) = (line.Answers.Coefficients, line.Answers.Intervals);
        return
        [
            name,
            Cell.Number(line.Answers.Pairs),
            Measure(measures.Percent, intervals.ElementAtOrDefault(0), Percent),
            Measure(measures.Gwet, intervals.ElementAtOrDefault(2), Coefficient),
            Measure(measures.Cohen, intervals.ElementAtOrDefault(1), Coefficient),
            Measure(measures.Krippendorff, intervals.ElementAtOrDefault(3), Coefficient),
            Cell.Number(line.FirstStricter + line.OtherStricter is var differ and > 0 ? Say[AgreementWords.OneOf, line.OtherStricter, differ] : "–"),
        ];
    }

    private string NameOf(AgreementLine line) => line.Kind switch
    {
        "overall" => Say[AgreementWords.AllScored],
        "criterion" => $"{line.Id} {Say[Instrument.FindCriterion(line.Id)!.Title]}",
        _ => Say[Instrument.Find(line.Id)!.Label],
    };

    private Cell Measure(double value, Interval? interval, Func<double, string> say)
    {
        if (double.IsNaN(value))
        {
            return Cell.Number("–");
        }

        using var text = new StringWriter();
        var to = new Markup(text).Text(say(value));
        if (interval is { } known)
        {
            to.Text(" ").Open("span").Class("plumb-count").Holding().Text(Say[AgreementWords.From, say(known.Low), say(known.High)]).Close("span");
        }

        return new Cell { Html = new HtmlString(text.ToString()), Format = "numeric" };
    }

    private static string Percent(double share) => Math.Floor((100 * share) + 0.5).ToString("0", CultureInfo.InvariantCulture) + "%";

    private static string Coefficient(double value) =>
        (Math.Round(value, Decimals, MidpointRounding.AwayFromZero) + 0.0).ToString("0.00", CultureInfo.InvariantCulture);
}
