using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Forms;

/// <summary>A line of text.</summary>
public sealed record TextInput : Field
{
    public string? Type { get; init; }

    public string? Inputmode { get; init; }

    public string? Pattern { get; init; }

    public bool? Spellcheck { get; init; }

    public string? Autocapitalize { get; init; }

    public override void Write(Markup to)
    {
        var described = Begin(to);
        WriteInput(to, described);
        to.Close("div");
    }

    internal void WriteInput(Markup to, string? described) => to.Open("input")
        .Class("govuk-input", Classes, ErrorMessage is null ? null : "govuk-input--error")
        .With("id", FieldId).With("name", Name).With("type", string.IsNullOrEmpty(Type) ? "text" : Type)
        .With("spellcheck", Spellcheck switch { true => "true", false => "false", _ => null })
        .With("value", Value).With("disabled", Disabled).With("aria-describedby", described)
        .With("autocomplete", Autocomplete).With("autocapitalize", Autocapitalize).With("pattern", Pattern).With("inputmode", Inputmode)
        .With(Attributes).Holding();
}
