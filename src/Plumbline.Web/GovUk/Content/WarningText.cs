using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content;

/// <summary>A warning of consequences.</summary>
public sealed record WarningText : Component
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? IconFallbackText { get; init; }

    public override void Write(Markup to) => to.Open("div").Class("govuk-warning-text", Classes).With(Attributes).Holding()
        .Open("span").Class("govuk-warning-text__icon").With("aria-hidden", "true").Holding().Text("!").Close("span")
        .Open("strong").Class("govuk-warning-text__text").Holding()
        .Open("span")
        .Class("govuk-visually-hidden")
        .Holding()
        .Text(string.IsNullOrEmpty(IconFallbackText) ? "Warning" : IconFallbackText)
        .Close("span")
        .Text(" ")
        .Either(Html, Text).Close("strong").Close("div");
}
