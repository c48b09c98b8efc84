using Microsoft.Extensions.Primitives;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Web.GovUk.Forms;
using Plumbline.Web.GovUk.Forms.Choices;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.Features.Assessments.Sheets.Fields;

/// <summary>The field in which a question of another type than judgement is answered: one kind for each type, and how what it sends becomes a text.</summary>
public static class TypedField
{
    /// <summary>The field with what was sent, or with what stands, and with what is wrong with it.</summary>
    internal static void Write(Markup to, Sheet sheet, int question, TypedQuestion asked)
    {
        var name = asked.Question.Name;
        var stands = sheet.Assessment.RecordedTyped(question)?.Text ?? "";
        var text = sheet.ShownText(question);
        var error = text.Length > 0 && asked.Read(text) is { IsRefused: true } read ? new ErrorMessage { Text = sheet.Say[read.Refusals[0]] } : null;
        to.Open("div").With("data-typed", name).Holding()
            .Open("input").With("type", "hidden").With("name", SheetFields.TextWas(name)).With("value", stands).Holding()
            .Put(Field(sheet, asked, SheetFields.TextOf(name), text, error)).Close("div");
    }

    /// <summary>What the fields of a question sent, as one text; empty for nothing.</summary>
    public static string Sent(AnswerType type, StringValues values) => (type == KnownTypes.Date, values.Count) switch
    {
        (true, 3) when values.All(string.IsNullOrWhiteSpace) => "",
        (true, 3) => $"{values[2]!.Trim()}-{Padded(values[1])}-{Padded(values[0])}",
        _ => TypedText.Tidy(string.Join(' ', values.Where(value => !string.IsNullOrWhiteSpace(value)))),
    };

    /// <summary>An answer as people read it: choices by their labels, days in words.</summary>
    internal static string Shown(Sheet sheet, TypedQuestion asked, string text)
    {
        var read = asked.Type.Read(text, asked.Choices);
        return !read.TryGet(out var answer) ? text
            : answer.Day is { } day ? sheet.Say.Date(day)
            : answer.Choices.Count == 0 ? answer.Text
            : string.Join(", ", answer.Choices.Select(chosen => sheet.Say[asked.Choices.First(choice => choice.Name == chosen).Label]));
    }

    private static Component Field(Sheet sheet, TypedQuestion asked, string field, string text, ErrorMessage? error)
    {
        var label = LabelOf(sheet, asked.Question);
        var hint = asked.Question.Hint is { } help ? sheet.Say[help] : null;
        var id = asked.Question.Name;
        if (asked.Type.HasChoices)
        {
            IReadOnlyList<Choice> choices = sheet.Assessment.ChoicesOf(asked);
            var chosen = text.Split(' ');
            var fieldset = new Fieldset { Legend = new Legend { Text = label, Classes = "plumb-stem" } };
            return asked.Type == KnownTypes.SelectMultiple
                ? new Checkboxes
                {
                    Name = field, IdPrefix = id, Classes = "govuk-checkboxes--small", Hint = hint, ErrorMessage = error, Fieldset = fieldset,
                    Items = [.. choices.Select(choice => new Option { Value = choice.Name, Text = sheet.Say[choice.Label],
                        Checked = chosen.Contains(choice.Name) })],
                }
                : new Radios
                {
                    Name = field, IdPrefix = id, Classes = "govuk-radios--small", Hint = hint, ErrorMessage = error, Fieldset = fieldset,
                    Items =
                    [
                        .. choices.Select(choice => new Option { Value = choice.Name, Text = sheet.Say[choice.Label], Checked = text == choice.Name }),
                        new Option { Value = "", Text = sheet.Say[SheetWords.NoAnswer], Checked = text.Length == 0 },
                    ],
                };
        }

        var named = new Label { Text = label, Classes = "plumb-stem" };
        return asked.Type == KnownTypes.Text ? new Textarea { Name = field, Id = id, Label = named, Hint = hint, ErrorMessage = error, Rows = 3, Value = text }
            : asked.Type == KnownTypes.Date ? new DayFields(sheet.Say, field, id, label, hint, error, text)
            : new TextInput
            {
                Name = field, Id = id, Label = named, Hint = Joined(hint, asked.Type == KnownTypes.Time ? sheet.Say[SheetWords.TimeHint] : null),
                    ErrorMessage = error,
                Value = text, Classes = "govuk-input--width-10", Spellcheck = false,
                Inputmode = asked.Type == KnownTypes.WholeNumber ? "numeric" : asked.Type == KnownTypes.DecimalNumber ? "decimal" : null,
            };
    }

    private static string LabelOf(Sheet sheet, Question question) =>
        $"{sheet.Form.Questions[sheet.Instrument.IndexOf(question.Name)].Number} {sheet.Say[question.Label]}";

    private static string? Joined(string? one, string? other) => one is null ? other : other is null ? one : $"{one}. {other}";

    private static string Padded(string? number) => (number ?? "").Trim().PadLeft(2, '0');
}
