using System.Globalization;
using Microsoft.AspNetCore.Html;
using Plumbline.Caseloads.Intake.Unnamed;
using Plumbline.Web.GovUk.Content.Tables;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Caseloads.Intakes;

/// <summary>Which rows of a list are not in the caseload, by the rule that left them out.</summary>
internal static class LeftOutTable
{
    private const int MostLines = 40;

    public static IHtmlContent Of(Speech say, IReadOnlyList<LeftOut> left) => left.Count == 0 ? HtmlString.Empty : new WideTable
    {
        Caption = say[IntakeWords.LeftOut],
        CaptionClasses = "govuk-table__caption--m",
        Head = [say[IntakeWords.Why], Cell.Number(say[IntakeWords.HowMany]), say[IntakeWords.Lines]],
        Rows =
        [
            .. left.GroupBy(one => one.Rule).OrderByDescending(group => group.Count()).Select(group => (IReadOnlyList<Cell>)
            [
                say.Sentence(ReasonOf(group.Key, group.First().Reason)), Cell.Number(group.Count()), Lines([.. group.Select(one => one.Line)]),
            ]),
        ],
    };

    /// <summary>What holds for every row of a rule; a reason that speaks of one row speaks of none of the others.</summary>
    private static LocalText ReasonOf(string rule, LocalText first) => rule switch
    {
        "same-person" => IntakeWords.SamePeople,
        "starts-later" or "started-earlier" => IntakeWords.OutsideDays,
        _ => first,
    };

    private static string Lines(List<int> lines) =>
        string.Join(", ", lines.Take(MostLines).Select(line => line.ToString(CultureInfo.InvariantCulture))) + (lines.Count > MostLines ? " …" : "");
}
