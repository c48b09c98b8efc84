using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Rulings;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Forms;
using Plumbline.Web.GovUk.Forms.Choices;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Questions;

/// <summary>The fields of the evidence and the note of one judgement: one group for each piece, and one to add another.</summary>
internal sealed record JudgementEditor(Speech Say, int BasedOn, Judged? Judged, ModelStateDictionary Faults) : Component
{
    /// <summary>Documents and people that evidence of this case names already, to choose from.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Whether it is opened within the page of the case, by a script.</summary>
    public bool IsPart { get; init; }

    /// <summary>Where readers ask how the question is judged, for an editor that is opened within the page of the case.</summary>
    public string? Rulings { get; init; }

    private const string SourcesId = "sources";

    public override void Write(Markup to)
    {
        to.Open("input").With("type", "hidden").With("name", EvidenceFields.BasedOn).With("value", BasedOn.ToString(CultureInfo.InvariantCulture)).Holding();
        var pieces = Judged?.Evidence ?? [];
        to.Open("datalist").With("id", SourcesId).Holding();
        foreach (var source in Sources)
        {
            to.Open("option").With("value", source).Holding().Close("option");
        }

        to.Close("datalist");
        if (pieces.Count > 0 && IsPart)
        {
            to.Open("details").Class("govuk-details").With("open", !Faults.IsValid).Holding().Open("summary").Class("govuk-details__summary").Holding()
                .Open("span").Class("govuk-details__summary-text").Holding().Text(Say[Sheets.SheetWords.EvidenceAndNote, pieces.Count]).Close("span")
                    .Close("summary");
        }

        for (var piece = 0; piece < pieces.Count; piece++)
        {
            WritePiece(to, piece, pieces[piece]);
        }

        if (pieces.Count > 0 && IsPart)
        {
            to.Close("details");
        }

        to.Open("div").Class(IsPart ? "plumb-compact" : null).Holding();
        WritePiece(to, pieces.Count, null);
        to.Put(new Textarea { Name = EvidenceFields.Note, Label = Say[QuestionWords.Note],
            Hint = IsPart ? null : Say[QuestionWords.NoteHint] + " " + Say[QuestionWords.Most, JudgementLimits.LongestText], Rows = IsPart ? 2 : 3,
                Value = Judged?.Note,
            ErrorMessage = Fault(EvidenceFields.Note) })
            .Close("div").Open("div").Class("govuk-button-group").Holding()
            .Put(new Button { Name = EvidenceFields.Then, Value = "save", Text = Say[CaseWords.Save], PreventDoubleClick = true });
        if (IsPart)
        {
            to.Put(new Button { Name = "close", Text = Say[QuestionWords.Close], Classes = "govuk-button--secondary", Type = "button" });
            if (Rulings is not null)
            {
                to.Put(new Link(Rulings, Say[RulingWords.Ask]));
            }
        }
        else
        {
            to.Put(new Button
            {
                Name = EvidenceFields.Then,
                Value = EvidenceFields.More,
                Text = Say[QuestionWords.SaveAndMore],
                Classes = "govuk-button--secondary",
                PreventDoubleClick = true,
            });
        }

        to.Close("div");
    }

    private void WritePiece(Markup to, int piece, Evidence? evidence)
    {
        to.Open("fieldset").Class("govuk-fieldset plumb-piece").Holding()
            .Open("legend")
            .Class("govuk-fieldset__legend govuk-fieldset__legend--s")
            .Holding()
            .Text(evidence is null ? Say[QuestionWords.NewPiece] : Say[QuestionWords.Piece, piece + 1])
            .Close("legend")
            .Open("div").Class("plumb-fields").Holding()
            .Put(new Select
            {
                Name = EvidenceFields.Kind(piece), Label = Say[QuestionWords.Kind], Value = evidence?.Kind == EvidenceKind.Interview
                    ? EvidenceFields.Interview
                    : "record",
                Items = [
                    new SelectItem { Value = "record", Text = Say[QuestionWords.Record] },
                    new SelectItem { Value = EvidenceFields.Interview, Text = Say[QuestionWords.Interview] },
                ],
            })
            .Put(new TextInput { Name = EvidenceFields.Source(piece), Label = Say[QuestionWords.Source], Value = evidence?.Source,
                Classes = "govuk-input--width-20",
                Attributes = new Dictionary<string, string?> { ["list"] = SourcesId }, ErrorMessage = Fault(EvidenceFields.Source(piece)) })
            .Put(new TextInput
            {
                Name = EvidenceFields.Page(piece),
                Label = Say[QuestionWords.PageOf],
                Value = evidence?.Page,
                Classes = "govuk-input--width-4",
                ErrorMessage = Fault(EvidenceFields.Page(piece)),
            })
            .Put(new TextInput { Name = EvidenceFields.Date(piece), Label = Say[QuestionWords.Date], Hint = IsPart ? null : Say[QuestionWords.DateHint],
                Value = DayText.Of(evidence?.Date), Classes = "govuk-input--width-10", ErrorMessage = Fault(EvidenceFields.Date(piece)) })
            .Close("div")
            .Put(new Textarea
            {
                Name = EvidenceFields.Text(piece),
                Label = Say[QuestionWords.Text],
                Rows = 2,
                Value = evidence?.Text,
                ErrorMessage = Fault(EvidenceFields.Text(piece)),
            });
        if (evidence is not null)
        {
            to.Put(new Checkboxes
            {
                Name = EvidenceFields.Remove(piece),
                Classes = "govuk-checkboxes--small",
                Items = [new Option { Value = "yes", Text = Say[QuestionWords.Remove] }],
            });
        }

        to.Close("fieldset");
    }

    private ErrorMessage? Fault(string field) => Faults.TryGetValue(field, out var entry) && entry.Errors.Count > 0
        ? new ErrorMessage { Text = entry.Errors[0].ErrorMessage, VisuallyHiddenText = Say[LayoutWords.Error] }
        : null;
}
