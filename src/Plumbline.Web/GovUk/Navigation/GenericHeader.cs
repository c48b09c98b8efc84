using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Navigation;

/// <summary>The head of every page, without the crown: the crown is for services on GOV.UK.</summary>
public sealed record GenericHeader : Component
{
    public string? LogoText { get; init; }

    public IHtmlContent? LogoHtml { get; init; }

    public string? Url { get; init; }

    public string? ContainerClasses { get; init; }

    public override void Write(Markup to) => to.Open("div").Class("govuk-generic-header", Classes).With(Attributes).Holding()
        .Open("div").Class("govuk-generic-header__container", string.IsNullOrEmpty(ContainerClasses) ? "govuk-width-container" : ContainerClasses).Holding()
        .Open("div").Class("govuk-generic-header__logo").Holding()
        .Open("a").With("href", string.IsNullOrEmpty(Url) ? "/" : Url).Class("govuk-generic-header__homepage-link").Holding()
        .Either(LogoHtml, LogoText).Close("a").Close("div").Close("div").Close("div");
}
