using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Forms;

/// <summary>What a field asks for.</summary>
public sealed record Label : Component
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? For { get; init; }

    public bool IsPageHeading { get; init; }

    public static implicit operator Label(string text) => new() { Text = text };

    public override void Write(Markup to)
    {
        if (string.IsNullOrEmpty(Text) && Html is null)
        {
            return;
        }

        if (IsPageHeading)
        {
            to.Open("h1").Class("govuk-label-wrapper").Holding();
        }

        to.Open("label").Class("govuk-label", Classes).With(Attributes).With("for", For).Holding().Either(Html, Text).Close("label");
        if (IsPageHeading)
        {
            to.Close("h1");
        }
    }
}
