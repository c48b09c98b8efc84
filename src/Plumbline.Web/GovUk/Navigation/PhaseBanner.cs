using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Navigation;

/// <summary>What kind of server this is, on every page.</summary>
public sealed record PhaseBanner : Component
{
    public Tag Tag { get; init; } = new();

    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public override void Write(Markup to) => to.Open("div").Class("govuk-phase-banner govuk-width-container", Classes).With(Attributes).Holding()
        .Open("p").Class("govuk-phase-banner__content").Holding()
        .Put(Tag with
        {
            Classes = Tag.Classes is null ? "govuk-phase-banner__content__tag" : "govuk-phase-banner__content__tag " + Tag.Classes,
            Attributes = null,
        })
        .Text(" ")
        .Open("span").Class("govuk-phase-banner__text").Holding().Either(Html, Text).Close("span").Close("p").Close("div");
}
