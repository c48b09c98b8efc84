using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content;

/// <summary>Something a person can do.</summary>
public sealed record Button : Component
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Value { get; init; }

    public string? Type { get; init; }

    /// <summary>Makes it a link that looks like a button.</summary>
    public string? Href { get; init; }

    public bool Disabled { get; init; }

    public bool? PreventDoubleClick { get; init; }

    public override void Write(Markup to)
    {
        if (!string.IsNullOrEmpty(Href))
        {
            Own(to.Open("a").With("href", Href).With("role", "button").With("draggable", "false")).Holding().Either(Html, Text).Close("a");
            return;
        }

        Own(to
            .Open("button")
            .With("type", string.IsNullOrEmpty(Type) ? "submit" : Type)
            .With("value", string.IsNullOrEmpty(Value) ? null : Value)
            .With("name", Name)
            .With("disabled", Disabled).With("aria-disabled", Disabled ? "true" : null)
            .With("data-prevent-double-click", PreventDoubleClick switch { true => "true", false => "false", _ => null }))
            .Holding().Either(Html, Text).Close("button");
    }

    /// <summary>Sends its form to an address of its own, where a form does several things.</summary>
    public static IReadOnlyDictionary<string, string?> SentTo(string address) => new Dictionary<string, string?> { ["formaction"] = address };

    private Markup Own(Markup to) => to.Class("govuk-button", Classes).With("data-module", "govuk-button").With(Attributes).With("id", Id);
}
