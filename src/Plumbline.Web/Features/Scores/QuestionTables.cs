using Plumbline.Instruments;
using Plumbline.Scores;
using Plumbline.Statistics;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Content.Tables;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Scores;

namespace Plumbline.Web.Features.Scores;

/// <summary>The questions of a criterion with what was found, those that are scored apart from reasons, facts and routing, which no answer makes
/// sufficient.</summary>
/// <param name="Withheld">Questions of which no number is shown.</param>
internal sealed record QuestionTables(
    string Inspection,
    Results Results,
    IReadOnlyList<Figure> Figures,
    IReadOnlySet<string> Withheld,
    bool ReadsCases,
    Speech Say)
{
    private const int Columns = 8;

    /// <summary>One table or two; none where the criterion has no question.</summary>
    public IEnumerable<WideTable> Of(Criterion criterion)
    {
        var all = Results.Readings.Instrument.Questions.Where(question => question.IsJudgement).Zip(Figures).Where(pair =>
            pair.First.Criterion == criterion.Id).ToLookup(pair => pair.First.IsScored);
        foreach (var isScored in new[] { true, false }.Where(all.Contains))
        {
            yield return new WideTable
            {
                Caption = Say[isScored ? ScoreWords.Questions : ScoreWords.Reasons, $"{criterion.Id} {Say[criterion.Title]}"],
                CaptionClasses = "govuk-table__caption--s",
                FirstCellIsHeader = true,
                Head =
                [
                    Say[ScoreWords.Question], Cell.Number(Say[isScored ? ScoreWords.Sufficient : ScoreWords.SaidYes]), Cell.Number(Say[ScoreWords.Base]),
                    Cell.Number(Say[ScoreWords.PercentHead]), Say[ScoreWords.IntervalHead], Cell.Number(Say[ScoreWords.NotApplicable]),
                    Cell.Number(Say[ScoreWords.Unknown]), Cell.Number(Say[ScoreWords.Missing]),
                ],
                Rows = [.. all[isScored].Select(pair => RowOf(pair.First, pair.Second.Tally))],
            };
        }
    }

    public static string IntervalOf(Interval? interval, Speech say) =>
        interval is { } known ? say[ScoreWords.From, known.Printed.Low, known.Printed.High] : "";

    private IReadOnlyList<Cell> RowOf(Question question, Tally tally)
    {
        var label = Say[question.Label];
        if (Withheld.Contains(question.Name))
        {
            return [label, Cell.Number(Say[ScoreWords.Withheld]), .. Enumerable.Repeat(Cell.Number(""), Columns - 2)];
        }

        var counts = ReadsCases
            ? new[] { Cell.Number(tally.NotApplicable), Cell.Number(tally.Unknown), Cell.Number(tally.Missing) }
            : [.. Enumerable.Repeat(Cell.Number("–"), 3)];
        return
        [
            ReadsCases ? Cell.Of(new Link($"{InspectionLinks.Scores(Inspection)}/{question.Name}", label)) : label,
            Cell.Number(tally.Sufficient),
            Cell.Number(tally.Applicable),
            Cell.Number(tally.Share.Percent is { } percent ? $"{percent}%" : "–"),
            IntervalOf(Results.IntervalOf(question.Name), Say),
            .. counts,
        ];
    }
}
