using Plumbline.Assessments;
using Plumbline.Instruments;

namespace Plumbline.Documents.Data.Sheets;

/// <summary>Every judgement, where the publisher lets them out. Evidence and notes stay with the inspection: they are free text. Answers of other types are
/// published as figures alone.</summary>
internal static class JudgementsSheet
{
    private static readonly IReadOnlyList<Category> Words =
    [
        new("yes", new LocalText("Yes: sufficient or true", "Ie: digonol neu wir")),
        new("no", new LocalText("No", "Na")),
        new("na", SheetWords.NotApplicable),
        new("unknown", SheetWords.Unknown),
    ];

    public static Sheet Of(Readings readings) => new(
        "judgements",
        new LocalText("Judgements", "Barnau"),
        new LocalText("The answer to every question in every case.", "Yr ateb i bob cwestiwn ym mhob achos."),
        [
            SheetWords.CaseColumn,
            SheetWords.QuestionColumn,
            Column.Text(
                "answer",
                new LocalText("Answer", "Ateb"),
                new LocalText("What was recorded; empty when nothing was.", "Yr hyn a gofnodwyd; gwag os na chofnodwyd dim.")) with
            {
                Categories = Words,
            },
            Column.Text(
                "counted",
                new LocalText("Counted as", "Cyfrifwyd fel"),
                new LocalText(
                    "What counts in figures and scores: na where routing closes the question.",
                    "Yr hyn sy’n cyfrif mewn ffigurau a sgorau: na lle mae’r llwybro’n cau’r cwestiwn.")) with
            {
                Categories = Words,
            },
        ],
        readings.Cases.SelectMany(read => Rows(read, readings.Instrument)))
    {
        Key = [SheetWords.CaseColumn.Name, "question"],
        ForeignKeys = [new ForeignKey("case_id", "cases", "case_id"), new ForeignKey("question", "questions", "question")],
    };

    private static IEnumerable<IReadOnlyList<Cell>> Rows(CaseAssessment read, Instrument instrument)
    {
        foreach (var question in Enumerable.Range(0, instrument.Questions.Count).Where(place => instrument.Questions[place].IsJudgement))
        {
            yield return [
                Cell.Of(read.Case.Id),
                Cell.Of(instrument.Questions[question].Name),
                Cell.Of(read.Recorded(question).Code()),
                Cell.Of(read.Counted(question).Code()),
            ];
        }
    }
}
