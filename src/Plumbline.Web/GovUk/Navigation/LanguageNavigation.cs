using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Navigation;

/// <summary>The switch between languages.</summary>
public sealed record LanguageNavigation : Component
{
    public string? AriaLabel { get; init; }

    public IReadOnlyList<LanguageLink> Items { get; init; } = [];

    public override void Write(Markup to)
    {
        to.Open("nav").Class("govuk-language-navigation", Classes).With(Attributes).With("aria-label", AriaLabel ?? "Language").Holding()
            .Open("ul").Class("govuk-language-navigation__list").Holding();
        foreach (var item in Items)
        {
            to.Open("li").Class("govuk-language-navigation__list-item").Holding();
            if (item.Current || string.IsNullOrEmpty(item.Href))
            {
                to
                    .Open("span")
                    .Class("govuk-language-navigation__text", item.Classes)
                    .With("aria-current", "true")
                    .With("lang", item.Lang)
                    .With("dir", item.Dir)
                    .With(item.Attributes)
                    .Holding().Either(item.Html, item.Text).Close("span");
            }
            else
            {
                to.Open("a").Class("govuk-language-navigation__link", item.Classes).With("href", item.Href).With("rel", "alternate").With("lang", item.Lang)
                    .With("hreflang", item.HrefLang ?? item.Lang).With("dir", item.Dir).With(item.Attributes).Holding().Either(item.Html, item.Text);
                if (!string.IsNullOrEmpty(item.LanguageDescriptionText))
                {
                    to.Open("span").Class("govuk-visually-hidden").Holding().Text(" ").Text(item.LanguageDescriptionText).Close("span");
                }

                to.Close("a");
            }

            to.Close("li");
        }

        to.Close("ul").Close("nav");
    }
}
