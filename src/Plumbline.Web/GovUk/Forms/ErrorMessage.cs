using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Forms;

/// <summary>What is wrong with a field.</summary>
public sealed record ErrorMessage : Component
{
    public string? Id { get; init; }

    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string VisuallyHiddenText { get; init; } = "Error";

    public override void Write(Markup to)
    {
        to.Open("p").With("id", Id).Class("govuk-error-message", Classes).With(Attributes).Holding();
        if (VisuallyHiddenText.Length > 0)
        {
            to.Open("span").Class("govuk-visually-hidden").Holding().Text(VisuallyHiddenText).Text(":").Close("span").Text(" ");
        }

        to.Either(Html, Text).Close("p");
    }
}
