using Plumbline.Web.GovUk.Forms;
using Plumbline.Web.GovUk.Writing;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Sheets.Fields;

/// <summary>A day in three fields: day, month and year, which send their values under one name in that order.</summary>
/// <param name="Text">Written 2011-12-05, or as far as somebody came.</param>
internal sealed record DayFields(Speech Say, string Name, string Id, string Label, string? Hint, ErrorMessage? Error, string Text) : Component
{
    public override void Write(Markup to)
    {
        string[] parts = Text.Split('-') is [var year, var month, var day] ? [day.TrimStart('0'), month.TrimStart('0'), year] : ["", "", Text];
        var described = string.Join(' ', new[] { Id + "-hint", Error is null ? null : Id + "-error" }.OfType<string>());
        to.Open("div").Class("govuk-form-group", Error is null ? null : "govuk-form-group--error").Holding();
        new Fieldset { Role = "group", Legend = new Legend { Text = Label, Classes = "plumb-stem" } }.Begin(to, described);
        to.Put(new Hint { Id = Id + "-hint", Text = Hint is null ? Say[SheetWords.DayHint] : $"{Hint}. {Say[SheetWords.DayHint]}" });
        if (Error is not null)
        {
            to.Put(Error with { Id = Id + "-error" });
        }

        to.Open("div").Class("govuk-date-input").With("id", Id + "-day-fields").Holding();
        Part(to, Id, SheetWords.Day, parts[0], "govuk-input--width-2");
        Part(to, Id + "-month", SheetWords.Month, parts[1], "govuk-input--width-2");
        Part(to, Id + "-year", SheetWords.Year, parts[2], "govuk-input--width-4");
        to.Close("div").Close("fieldset").Close("div");
    }

    private void Part(Markup to, string id, LocalText label, string value, string width)
    {
        to.Open("div").Class("govuk-date-input__item").Holding();
        new TextInput
        {
            Name = Name, Id = id, Label = new Label { Text = Say[label], Classes = "govuk-date-input__label" }, Value = value, Inputmode = "numeric",
            Classes = $"govuk-date-input__input {width}" + (Error is null ? "" : " govuk-input--error"), Spellcheck = false,
        }.Write(to);
        to.Close("div");
    }
}
