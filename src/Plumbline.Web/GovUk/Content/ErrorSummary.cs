using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content;

/// <summary>Everything that is wrong with what was sent, once, at the head of the page.</summary>
public sealed record ErrorSummary : Component
{
    public string? TitleText { get; init; }

    public IHtmlContent? TitleHtml { get; init; }

    public string? DescriptionText { get; init; }

    public IHtmlContent? DescriptionHtml { get; init; }

    public bool? DisableAutoFocus { get; init; }

    public IReadOnlyList<ErrorLink> ErrorList { get; init; } = [];

    public override void Write(Markup to)
    {
        to.Open("div").Class("govuk-error-summary", Classes)
            .With("data-disable-auto-focus", DisableAutoFocus switch { true => "true", false => "false", _ => null })
            .With(Attributes).With("data-module", "govuk-error-summary").Holding()
            .Open("div").With("role", "alert").Holding()
            .Open("h2").Class("govuk-error-summary__title").Holding().Either(TitleHtml, TitleText).Close("h2")
            .Open("div").Class("govuk-error-summary__body").Holding();
        if (DescriptionHtml is not null || !string.IsNullOrEmpty(DescriptionText))
        {
            to.Open("p").Holding().Either(DescriptionHtml, DescriptionText).Close("p");
        }

        if (ErrorList.Count > 0)
        {
            to.Open("ul").Class("govuk-list govuk-error-summary__list").Holding();
            foreach (var error in ErrorList)
            {
                to.Open("li").Holding();
                if (string.IsNullOrEmpty(error.Href))
                {
                    to.Either(error.Html, error.Text);
                }
                else
                {
                    to.Open("a").With("href", error.Href).With(error.Attributes).Holding().Either(error.Html, error.Text).Close("a");
                }

                to.Close("li");
            }

            to.Close("ul");
        }

        to.Close("div").Close("div").Close("div");
    }
}
