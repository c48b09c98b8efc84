using Plumbline.Reports;
using Plumbline.Reports.Disclosures;

namespace Plumbline.Documents.Data.Sheets;

/// <summary>What the people asked said.</summary>
internal static class SurveySheet
{
    public static Sheet Of(PublishedData data) => new(
        "survey",
        new LocalText("Questionnaires", "Holiaduron"),
        new LocalText(
            "How many said yes of those who answered each question of a questionnaire. Nobody had to answer, so each question has a base of its own.",
            "Faint a ddywedodd ie o’r rhai a atebodd bob cwestiwn mewn holiadur. Nid oedd rhaid i neb ateb, felly mae gan bob cwestiwn ei sail ei hun."),
        [
            Column.Text("questionnaire", new LocalText("Questionnaire", "Holiadur"), new LocalText("Who was asked.", "Pwy a holwyd.")) with
            {
                IsRequired = true,
            },
            SheetWords.QuestionColumn,
            .. SheetWords.Both("statement", new LocalText("Statement", "Datganiad"), new LocalText("What was asked.", "Yr hyn a ofynnwyd.")),
            Column.Count("yes", new LocalText("Yes", "Ie"), new LocalText("Respondents who said yes.", "Ymatebwyr a ddywedodd ie.")),
            Column.Count("no", new LocalText("No", "Na"), new LocalText("Respondents who said no.", "Ymatebwyr a ddywedodd na.")),
            Column.Count("answered", new LocalText("Answered", "Wedi ateb"), new LocalText("Respondents who answered.", "Ymatebwyr a atebodd.")),
            Column.Count(
                "percent",
                SheetWords.Percent,
                new LocalText(
                    "Yes as a share of those who answered in whole per cent, rounded half up.",
                    "Ie fel cyfran o’r rhai a atebodd mewn canran gyfan, gan dalgrynnu hanner i fyny.")),
        ],
        [.. data.Counts.Survey.Select(Row)])
    {
        Key = ["questionnaire", "question"],
    };

    private static IReadOnlyList<Cell> Row(PublishedAnswers answers) =>
    [
        Cell.Of(answers.Questionnaire),
        Cell.Of(answers.Question),
        .. SheetWords.Both(answers.Label),
        Cell.Count(answers.Yes),
        Cell.Count(answers.No),
        Cell.Count(answers.Answered),
        answers.Share is { } share ? Cell.Percent(share.Percent) : Cell.Withheld,
    ];
}
