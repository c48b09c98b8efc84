using System.Globalization;
using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content;

/// <summary>What a person should know about before the page.</summary>
public sealed record NotificationBanner : Component
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? TitleText { get; init; }

    public IHtmlContent? TitleHtml { get; init; }

    public string? TitleId { get; init; }

    public int? TitleHeadingLevel { get; init; }

    public string? Type { get; init; }

    public string? Role { get; init; }

    public bool? DisableAutoFocus { get; init; }

    public override void Write(Markup to)
    {
        var success = Type == "success";
        var id = string.IsNullOrEmpty(TitleId) ? "govuk-notification-banner-title" : TitleId;
        var heading = "h" + (TitleHeadingLevel ?? 2).ToString(CultureInfo.InvariantCulture);
        to.Open("div").Class("govuk-notification-banner", success ? "govuk-notification-banner--success" : null, Classes)
            .With("role", !string.IsNullOrEmpty(Role) ? Role : success ? "alert" : "region")
            .With("aria-labelledby", id)
            .With("data-module", "govuk-notification-banner")
            .With("data-disable-auto-focus", DisableAutoFocus switch { true => "true", false => "false", _ => null }).With(Attributes).Holding()
            .Open("div").Class("govuk-notification-banner__header").Holding()
            .Open(heading)
            .Class("govuk-notification-banner__title")
            .With("id", id)
            .Holding()
            .Either(TitleHtml, string.IsNullOrEmpty(TitleText) ? (success ? "Success" : "Important") : TitleText)
            .Close(heading)
            .Close("div")
            .Open("div").Class("govuk-notification-banner__content").Holding();
        if (Html is not null)
        {
            to.Html(Html);
        }
        else if (!string.IsNullOrEmpty(Text))
        {
            to.Open("p").Class("govuk-notification-banner__heading").Holding().Text(Text).Close("p");
        }

        to.Close("div").Close("div");
    }
}
