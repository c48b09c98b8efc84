using Microsoft.AspNetCore.Html;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.Features.Assessments.Sheets.Fields;
using Plumbline.Web.GovUk.Forms;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>One question of a consensus meeting: a field to answer it again, for a reader to whom it is open, and what both said before.</summary>
/// <param name="Sheet">What the one who answers says by now, with what they typed.</param>
/// <param name="IsAnswered">Whether they answer it here.</param>
internal sealed record MeetingQuestion(Sheet Sheet, BothReadings Readings, int Question, bool IsAnswered) : Component
{
    /// <summary>The field of the note to an answer.</summary>
    public static string NoteOf(string question) => "note." + question;

    /// <summary>The note as it stands or was typed.</summary>
    public string? Note { get; init; }

    /// <summary>What is wrong with what was sent for it.</summary>
    public ErrorMessage? Error { get; init; }

    /// <summary>What is said in the place of a field where there is none.</summary>
    public string? Instead { get; init; }

    public override void Write(Markup to)
    {
        var printed = Sheet.Form.Questions[Question];
        to.Open("section").Class("plumb-question").With("id", SheetFields.SlotOf(printed.Name)).Holding();
        to.Put(Error);
        if (!IsAnswered)
        {
            to.Open("p").Class("plumb-stem").Holding().Open("span").Class("plumb-number").Holding().Text(printed.Number).Close("span").Text(" ")
                .Text(printed.Label).Close("p");
        }
        else if (Sheet.Instrument.TypedAt(Question) is { } asked)
        {
            TypedField.Write(to, Sheet, Question, asked);
        }
        else
        {
            printed.Write(to, Sheet.Shown(Question));
        }

        if (Instead is not null)
        {
            to.Open("p").Class("govuk-body-s").Holding().Text(Instead).Close("p");
        }

        Readings.Write(to, Sheet, Question);
        if (IsAnswered)
        {
            var name = NoteOf(printed.Name);
            to.Put(new Textarea { Name = name, Label = new Label { Html = LabelOf(printed.Label) }, Rows = 2, Value = Note });
        }

        to.Close("section");
    }

    private HtmlString LabelOf(string question)
    {
        using var text = new StringWriter();
        new Markup(text).Text(Sheet.Say[MeetingWords.Note]).Open("span").Class("govuk-visually-hidden").Holding().Text(": ").Text(question).Close("span");
        return new HtmlString(text.ToString());
    }
}
