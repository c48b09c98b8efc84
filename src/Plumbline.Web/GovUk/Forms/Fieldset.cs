using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Forms;

/// <summary>Fields that belong together.</summary>
public sealed record Fieldset : Component
{
    public Legend? Legend { get; init; }

    public string? DescribedBy { get; init; }

    public string? Role { get; init; }

    public IHtmlContent? Html { get; init; }

    public override void Write(Markup to) => Write(to, DescribedBy, Html);

    internal void Write(Markup to, string? describedBy, IHtmlContent? inside)
    {
        Begin(to, describedBy);
        to.Html(inside).Close("fieldset");
    }

    internal void Begin(Markup to, string? describedBy)
    {
        to.Open("fieldset").Class("govuk-fieldset", Classes).With("role", Role).With("aria-describedby", describedBy).With(Attributes).Holding();
        if (Legend is not { } legend || (string.IsNullOrEmpty(legend.Text) && legend.Html is null))
        {
            return;
        }

        to.Open("legend").Class("govuk-fieldset__legend", legend.Classes).Holding();
        if (legend.IsPageHeading)
        {
            to.Open("h1").Class("govuk-fieldset__heading").Holding().Either(legend.Html, legend.Text).Close("h1");
        }
        else
        {
            to.Either(legend.Html, legend.Text);
        }

        to.Close("legend");
    }
}
