using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Web.Features.Assessments.Aids;
using Plumbline.Web.Features.Assessments.Sheets.Fields;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>One question of a record: its answers to choose from, or the one that stands, and what is known about it.</summary>
internal static class SheetQuestion
{
    /// <summary>The place of a question, hidden while it is closed; then it holds the question only for a script that opens it.</summary>
    public static void WriteSlot(Markup to, Sheet sheet, int question)
    {
        var open = sheet.Assessment.IsOpen(question);
        to.Open("div").With("id", SheetFields.SlotOf(NameOf(sheet, question))).Class("plumb-question", IsPart(sheet, question) ? "plumb-question--part" : null)
            .With("data-question", NameOf(sheet, question))
            .With("data-unanswered", open && sheet.Assessment.IsUnanswered(question))
            .With("hidden", !open)
            .Holding();
        if (open)
        {
            Write(to, sheet, question);
        }
        else if (sheet.MayJudge && sheet.Routing.IsOpenedHere(question))
        {
            to
                .Open("template")
                .With("data-unanswered", sheet.Assessment.Recorded(question) == Answer.Missing && sheet.Instrument.Questions[question].IsRequired)
                .Holding();
            Write(to, sheet, question);
            to.Close("template");
        }

        to.Close("div");
    }

    public static void Write(Markup to, Sheet sheet, int question)
    {
        var printed = sheet.Form.Questions[question];
        if (sheet.Instrument.TypedAt(question) is { } asked && (IsJudged(sheet, printed.Name) || !asked.Type.IsAnswered))
        {
            WriteTyped(to, sheet, question, asked);
            return;
        }

        if (IsJudged(sheet, printed.Name))
        {
            printed.Write(to, sheet.Shown(question));
            sheet.Readings?.Write(to, sheet, question);
        }
        else
        {
            to.Open("p").Class("plumb-stem").Holding().Open("span").Class("plumb-number").Holding().Text(printed.Number).Close("span").Text(" ")
                .Text(printed.Label).Close("p");
            sheet.Readings?.Write(to, sheet, question);
            WriteAnswer(to, sheet, question, sheet.Assessment.Recorded(question));
        }

        foreach (var aid in sheet.Instrument.AidsBeside(printed.Name))
        {
            to.Put(new AidBeside(sheet, aid));
        }

        WriteRulings(to, sheet, question);
        to.Open("div").Class("plumb-notes").Holding();
        WriteNotes(to, sheet, question);
        to.Close("div");
    }

    /// <summary>A question that is no judgement: its field, or the text or the result that nobody types.</summary>
    private static void WriteTyped(Markup to, Sheet sheet, int question, TypedQuestion asked)
    {
        if (asked.Type.IsAnswered)
        {
            TypedField.Write(to, sheet, question, asked);
            sheet.Readings?.Write(to, sheet, question);
            WriteRulings(to, sheet, question);
            to.Open("div").Class("plumb-notes").Holding();
            WriteNotes(to, sheet, question);
            to.Close("div");
            return;
        }

        to.Open("p").Class("govuk-body plumb-stem").Holding().Text(sheet.Form.Questions[question].Label).Close("p");
        if (asked.Question.Hint is { } hint)
        {
            to.Open("div").Class("govuk-hint").Holding().Text(sheet.Say[hint]).Close("div");
        }

        if (asked.Question.Calculation is not null)
        {
            to.Open("p").Class("plumb-answer").Holding()
                .Text(sheet.Assessment.CountedTyped(question)?.Text ?? sheet.Say[SheetWords.NotWorkedOut]).Close("p");
        }
    }

    private static void WriteRulings(Markup to, Sheet sheet, int question) =>
        sheet.Rulings?.Write(to, sheet.Instrument.Questions[question], sheet.Present.Find(NameOf(sheet, question)), sheet.MayJudge);

    /// <summary>Everything below the answers: what disagrees, what it rests on, who wrote it, and the way to more.</summary>
    public static void WriteNotes(Markup to, Sheet sheet, int question)
    {
        var name = NameOf(sheet, question);
        var present = sheet.Present.Find(name);
        if (sheet.Assessment.IsOpen(question) && AnswerRules.FaultOf(sheet.Assessment, question) is { } fault)
        {
            to.Open("p").Class("govuk-error-message").Holding().Text(FaultWords.Say(fault, sheet)).Close("p");
        }

        if (present?.Held.Count > 0)
        {
            to.Open("p").Class("plumb-alert").Holding().Text(sheet.Say[SheetWords.Disputed]).Text(" ")
                .Open("a")
                .Class("govuk-link")
                .With("href", $"{sheet.Address}/disputes#{name}")
                .Holding()
                .Text(sheet.Say[SheetWords.Choose])
                .Close("a")
                .Close("p");
        }

        if (present?.Replaced is { } replaced)
        {
            to.Open("p").Class("plumb-alert").Holding()
                .Text(sheet.Say[SheetWords.Overridden, sheet.NameOf(replaced.By), LabelOf(sheet, question, replaced.Original), replaced.Why]).Close("p");
        }

        if (present?.Judged is { } judged)
        {
            EvidenceLines.Write(to, judged, sheet.Say);
        }

        WriteTools(to, sheet, name, present?.Judged is { } stands ? stands.Evidence.Count + (stands.Note is null ? 0 : 1) : 0);
    }

    private static void WriteTools(Markup to, Sheet sheet, string name, int evidence)
    {
        var isJudged = IsJudged(sheet, name);
        var words = isJudged && evidence == 0 ? sheet.Say[SheetWords.AddEvidence]
            : sheet.MayJudge && !isJudged ? sheet.Say[Questions.QuestionWords.SayWhy]
            : evidence == 0 ? sheet.Say[SheetWords.More]
            : sheet.Say[SheetWords.EvidenceAndNote, evidence];
        to.Open("div").Class("plumb-tools").Holding();
        if (isJudged)
        {
            to
                .Open("button")
                .Class("plumb-link")
                .With("type", "submit")
                .With("data-module", "govuk-button")
                .With("data-prevent-double-click", "true")
                .With("name", SheetFields.Then)
                .With("value", name)
                .Holding()
                .Text(words);
        }
        else
        {
            to.Open("a").Class("govuk-link").With("href", $"{sheet.Address}/questions/{name}").Holding().Text(words);
        }

        to.Open("span").Class("govuk-visually-hidden").Holding().Text(": ").Text(sheet.Form.Questions[sheet.Instrument.IndexOf(name)].Label).Close("span")
            .Close(isJudged ? "button" : "a");
        if (isJudged && sheet.Present.Find(name)?.Judged is { Answer: not (Answer.Missing or Answer.Given) })
        {
            to.Text(" ").Open("button").Class("plumb-link").With("type", "button").With("data-clear", name).With("data-with-scripts", "true")
                .With("hidden", true).Holding()
                .Text(sheet.Say[SheetWords.Clear])
                .Open("span").Class("govuk-visually-hidden").Holding().Text(": ").Text(sheet.Form.Questions[sheet.Instrument.IndexOf(name)].Label)
                    .Close("span").Close("button");
        }

        if (sheet.OpenComments.TryGetValue(name, out var comments))
        {
            to
                .Text(" ")
                .Open("a")
                .Class("govuk-link plumb-comments")
                .With("href", $"{sheet.Address}/questions/{name}#comments")
                .Holding()
                .Text(sheet.Say[SheetWords.OpenComments, comments])
                .Close("a");
        }

        if (sheet.Present.Find(name) is { } present)
        {
            to
                .Text(" ")
                .Open("span")
                .Class("plumb-signed")
                .Holding()
                .Text(sheet.NameOf(present.By))
                .Text(", ")
                .Text(sheet.Say.Moment(present.At))
                .Close("span");
        }

        to.Close("div");
    }

    private static void WriteAnswer(Markup to, Sheet sheet, int question, Answer answer) =>
        to.Open("p").Class("plumb-answer").Holding().Put(TagOf(sheet, question, answer)).Close("p");

    /// <summary>An answer as a word in its colour.</summary>
    public static Tag TagOf(Sheet sheet, int question, Answer answer) => TagOf(LabelOf(sheet, question, answer), answer);

    /// <summary>The same for an answer that may stand elsewhere than in the record.</summary>
    public static Tag TagOf(Sheet sheet, int question, Judged judged) => TagOf(LabelOf(sheet, question, judged), judged.Answer);

    private static Tag TagOf(string label, Answer answer) => new()
    {
        Text = label,
        Classes = answer switch
        {
            Answer.Yes => "govuk-tag--green",
            Answer.No => "govuk-tag--red",
            Answer.Missing => "govuk-tag--yellow",
            _ => "govuk-tag--grey",
        },
    };

    /// <summary>An answer as people read it; of another type than judgement, what stands in this record.</summary>
    public static string LabelOf(Sheet sheet, int question, Answer answer) => answer switch
    {
        Answer.Missing => sheet.Say[SheetWords.NoAnswer],
        Answer.Given => LabelOf(sheet, question, new Judged(answer) { Text = sheet.Assessment.RecordedTyped(question)?.Text }),
        _ => sheet.Form.LabelOf(question, answer),
    };

    /// <summary>The answer of a judgement as people read it.</summary>
    public static string LabelOf(Sheet sheet, int question, Judged? judged) =>
        judged?.Text is { } text && sheet.Instrument.TypedAt(question) is { } asked ? TypedField.Shown(sheet, asked, text)
        : judged?.Answer is null or Answer.Given ? sheet.Say[SheetWords.NoAnswer]
        : LabelOf(sheet, question, judged.Answer);

    /// <summary>Whether the one who looks may change the judgement: one that was overridden stays as it is.</summary>
    private static bool IsJudged(Sheet sheet, string name) => sheet.MayJudge && sheet.Present.Find(name)?.Replaced is null;

    private static string NameOf(Sheet sheet, int question) => sheet.Form.Questions[question].Name;

    /// <summary>Reasons, agencies and factors belong under the question before them.</summary>
    private static bool IsPart(Sheet sheet, int question) =>
        sheet.Instrument.Questions[question] is { ChainRole: "reason" or "direction" } or { Row: not null };
}
