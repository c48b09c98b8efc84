using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content;

/// <summary>A text set apart.</summary>
public sealed record InsetText : Component
{
    public string? Id { get; init; }

    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public override void Write(Markup to) =>
        to.Open("div").With("id", Id).Class("govuk-inset-text", Classes).With(Attributes).Holding().Either(Html, Text).Close("div");
}
