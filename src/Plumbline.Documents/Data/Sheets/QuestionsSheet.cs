using Plumbline.Instruments;
using Plumbline.Reports;

namespace Plumbline.Documents.Data.Sheets;

/// <summary>What was asked: the dictionary of the figures.</summary>
internal static class QuestionsSheet
{
    public static Sheet Of(PublishedData data) => new(
        "questions",
        new LocalText("Questions", "Cwestiynau"),
        new LocalText("Every question of the instrument, in its order.", "Pob cwestiwn yn yr offeryn, yn ei drefn."),
        [
            SheetWords.QuestionColumn,
            .. SheetWords.Both("statement", new LocalText("Statement", "Datganiad"), SheetWords.StatementMeaning),
            Column.Text(
                "section",
                new LocalText("Section", "Adran"),
                new LocalText("The section of its criterion; empty for the profile of the case.", "Adran ei faen prawf; gwag ar gyfer proffil yr achos.")),
            Column.Text(
                "criterion",
                new LocalText("Criterion", "Maen prawf"),
                new LocalText(
                    "The criterion under which it is reported; empty for the profile of the case.",
                    "Y maen prawf yr adroddir arno oddi tano; gwag ar gyfer proffil yr achos.")),
            Column.Text(
                "role", new LocalText("Role", "Rôl"), new LocalText("Whether its answers add up to scores.", "A yw ei atebion yn cyfrannu at sgorau.")) with
            {
                IsRequired = true,
                Categories =
                [
                    new Category("scored", new LocalText("Scored", "Yn cael ei sgorio")),
                    new Category("routing", new LocalText("Opens and closes other questions", "Yn agor ac yn cau cwestiynau eraill")),
                    new Category("descriptive", new LocalText("Reported, never scored", "Adroddir arno, ond ni chaiff byth ei sgorio")),
                ],
            },
            Column.Text("type", new LocalText("Type of answer", "Math o ateb"), new LocalText(
                "What kind of answer it asks for.", "Pa fath o ateb y mae’n gofyn amdano.")) with
            {
                IsRequired = true,
            },
            Column.Text(
                "phase", new LocalText("Phase", "Cam"), new LocalText("The phase of the case that it asks about.", "Y cam o’r achos y mae’n holi amdano.")) with
            {
                Categories = Phases(data),
            },
            Column.Text(
                "themes",
                new LocalText("Themes", "Themâu"),
                new LocalText("The headline themes that it feeds, apart by spaces.", "Y prif themâu y mae’n cyfrannu atynt, wedi’u gwahanu gan fylchau.")),
            .. SheetWords.Both(
                "scope",
                new LocalText("Scope", "Cwmpas"),
                new LocalText("To which cases it applies, in words.", "I ba achosion y mae’n gymwys, mewn geiriau.")),
        ],
        [.. data.Instrument.Questions.Select(question => Row(data.Instrument, question))])
    {
        Key = ["question"],
    };

    /// <summary>The populations and phases of the instrument.</summary>
    public static IReadOnlyList<Category> Phases(PublishedData data) => [.. data.Instrument.Phases.Select(phase => new Category(phase.Id, phase.Title))];

    private static IReadOnlyList<Cell> Row(Instrument instrument, Question question) =>
    [
        Cell.Of(question.Name),
        .. SheetWords.Both(question.Label),
        Cell.Of(instrument.SectionOf(question)),
        Cell.Of(question.Criterion),
        Cell.Of(question.Role switch { QuestionRole.Scored => "scored", QuestionRole.Routing => "routing", _ => "descriptive" }),
        Cell.Of(question.Type.Word),
        Cell.Of(question.Phase),
        Cell.Of(string.Join(' ', question.Themes)),
        .. question.Scope is { } scope ? SheetWords.Both(scope) : [Cell.Empty, Cell.Empty],
    ];
}
