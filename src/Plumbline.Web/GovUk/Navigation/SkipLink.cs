using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Navigation;

/// <summary>The way past the head of the page for those who use a keyboard.</summary>
public sealed record SkipLink : Component
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? Href { get; init; }

    public override void Write(Markup to) =>
        to.Open("a").With("href", string.IsNullOrEmpty(Href) ? "#content" : Href).Class("govuk-skip-link", Classes).With(Attributes)
            .With("data-module", "govuk-skip-link").Holding().Either(Html, Text).Close("a");
}
