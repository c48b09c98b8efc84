using Plumbline.Reports;
using Plumbline.Reports.Disclosures;

namespace Plumbline.Documents.Data.Sheets;

/// <summary>Every question by population.</summary>
internal static class FiguresSheet
{
    public static Sheet Of(PublishedData data) => new(
        "figures",
        new LocalText("Figures", "Ffigurau"),
        new LocalText("How the judgements on every question fell, in each population.", "Sut y barnwyd pob cwestiwn, ym mhob poblogaeth."),
        [
            SheetWords.QuestionColumn,
            Column.Text("population", new LocalText("Population", "Poblogaeth"), new LocalText("The cases that were counted.", "Yr achosion a gyfrifwyd.")) with
            {
                IsRequired = true, Categories = QuestionsSheet.Phases(data),
            },
            .. SheetWords.Tally,
        ],
        [.. data.Counts.Figures.Select(Row)])
    {
        Key = ["question", "population"],
        ForeignKeys = [new ForeignKey("question", "questions", "question")],
    };

    private static IReadOnlyList<Cell> Row(PublishedFigure figure) =>
    [
        Cell.Of(figure.Question.Name),
        Cell.Of(figure.Population),
        Cell.Count(figure.Tally.Sufficient),
        Cell.Count(figure.Tally.Applicable),
        figure.Tally.Share is { } share ? Cell.Percent(share.Percent) : Cell.Withheld,
        Cell.Count(figure.Tally.NotApplicable),
        Cell.Count(figure.Tally.Unknown),
        Cell.Count(figure.Tally.Missing),
    ];
}
