using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content;

/// <summary>The state of a thing in a word.</summary>
public sealed record Tag : Component
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public override void Write(Markup to) => to.Open("strong").Class("govuk-tag", Classes).With(Attributes).Holding().Either(Html, Text).Close("strong");
}
