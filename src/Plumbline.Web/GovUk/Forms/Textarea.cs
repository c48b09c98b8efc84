using System.Globalization;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Forms;

/// <summary>Lines of text.</summary>
public sealed record Textarea : Field
{
    public int? Rows { get; init; }

    public bool? Spellcheck { get; init; }

    public override void Write(Markup to)
    {
        var described = Begin(to);
        to.Open("textarea").Class("govuk-textarea", ErrorMessage is null ? null : "govuk-textarea--error", Classes)
            .With("id", FieldId).With("name", Name).With("rows", (Rows ?? 5).ToString(CultureInfo.InvariantCulture))
            .With("spellcheck", Spellcheck switch { true => "true", false => "false", _ => null })
            .With("disabled", Disabled).With("aria-describedby", described).With("autocomplete", Autocomplete).With(Attributes)
            .Holding();
        if (Value is { Length: > 0 } value)
        {
            // Browsers drop the first line feed of a text area.
            to.Text(value[0] == '\n' ? "\n" : null).Text(value);
        }

        to.Close("textarea").Close("div");
    }
}
