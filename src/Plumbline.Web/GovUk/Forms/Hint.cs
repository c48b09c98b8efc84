using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Forms;

/// <summary>Help that stands beside a field.</summary>
public sealed record Hint : Component
{
    public string? Id { get; init; }

    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public static implicit operator Hint?(string? text) => text is null ? null : new Hint { Text = text };

    public override void Write(Markup to) =>
        to.Open("div").With("id", Id).Class("govuk-hint", Classes).With(Attributes).Holding().Either(Html, Text).Close("div");
}
