using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Navigation;

/// <summary>The rooms of the workspace.</summary>
public sealed record ServiceNavigation : Component
{
    public string? AriaLabel { get; init; }

    public string? ServiceName { get; init; }

    public string? ServiceUrl { get; init; }

    public IReadOnlyList<NavigationItem?> Navigation { get; init; } = [];

    public string? NavigationId { get; init; }

    public string? NavigationLabel { get; init; }

    public string? NavigationClasses { get; init; }

    public string? MenuButtonText { get; init; }

    public string? MenuButtonLabel { get; init; }

    public bool? CollapseNavigationOnMobile { get; init; }

    public override void Write(Markup to)
    {
        var named = !string.IsNullOrEmpty(ServiceName);
        var element = named ? "section" : "div";
        to
            .Open(element)
            .With("aria-label", named ? AriaLabel ?? "Service information" : null)
            .Class("govuk-service-navigation", Classes)
            .With("data-module", "govuk-service-navigation")
            .With(Attributes).Holding()
            .Open("div").Class("govuk-width-container").Holding()
            .Open("div").Class("govuk-service-navigation__container").Holding();
        if (named)
        {
            to.Open("span").Class("govuk-service-navigation__service-name").Holding();
            Either(to, ServiceUrl, ServiceName);
            to.Close("span");
        }

        WriteNavigation(to, [.. Navigation.OfType<NavigationItem>()]);
        to.Close("div").Close("div").Close(element);
    }

    private static void Either(Markup to, string? address, string? text)
    {
        if (string.IsNullOrEmpty(address))
        {
            to.Open("span").Class("govuk-service-navigation__text").Holding().Text(text).Close("span");
        }
        else
        {
            to.Open("a").With("href", address).Class("govuk-service-navigation__link").Holding().Text(text).Close("a");
        }
    }

    private void WriteNavigation(Markup to, IReadOnlyList<NavigationItem> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        var menu = string.IsNullOrEmpty(MenuButtonText) ? "Menu" : MenuButtonText;
        var id = string.IsNullOrEmpty(NavigationId) ? "navigation" : NavigationId;
        to
            .Open("nav")
            .With("aria-label", string.IsNullOrEmpty(NavigationLabel) ? menu : NavigationLabel)
            .Class("govuk-service-navigation__wrapper", NavigationClasses)
            .Holding();
        if (CollapseNavigationOnMobile ?? items.Count > 1)
        {
            to.Open("button").With("type", "button").Class("govuk-service-navigation__toggle govuk-js-service-navigation-toggle").With("aria-controls", id)
                .With("aria-label", string.IsNullOrEmpty(MenuButtonLabel) || MenuButtonLabel == menu ? null : MenuButtonLabel)
                .With("hidden", true)
                .With("aria-hidden", "true")
                .Holding()
                .Text(menu)
                .Close("button");
        }

        to.Open("ul").Class("govuk-service-navigation__list").With("id", id).Holding();
        foreach (var item in items)
        {
            WriteItem(to, item);
        }

        to.Close("ul").Close("nav");
    }

    private static void WriteItem(Markup to, NavigationItem item)
    {
        var here = item.Active || item.Current;
        to.Open("li").Class("govuk-service-navigation__item", here ? "govuk-service-navigation__item--active" : null).Holding();
        var element = string.IsNullOrEmpty(item.Href) ? "span" : "a";
        if (element == "a" || item.Html is not null || !string.IsNullOrEmpty(item.Text))
        {
            to
                .Open(element)
                .Class(element == "a" ? "govuk-service-navigation__link" : "govuk-service-navigation__text")
                .With("href", element == "a" ? item.Href : null)
                .With("aria-current", item.Current ? "page" : here ? "true" : null).With(element == "a" ? item.Attributes : null).Holding();
            if (here)
            {
                to.Open("strong").Class("govuk-service-navigation__active-fallback").Holding().Either(item.Html, item.Text).Close("strong");
            }
            else
            {
                to.Either(item.Html, item.Text);
            }

            to.Close(element);
        }

        to.Close("li");
    }
}
