using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Navigation;

/// <summary>Where a page stands.</summary>
public sealed record Breadcrumbs : Component
{
    public string? LabelText { get; init; }

    public bool CollapseOnMobile { get; init; }

    public IReadOnlyList<Crumb> Items { get; init; } = [];

    public override void Write(Markup to)
    {
        to
            .Open("nav")
            .Class("govuk-breadcrumbs", Classes, CollapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null)
            .With(Attributes)
            .With("aria-label", LabelText ?? "Breadcrumb")
            .Holding()
            .Open("ol").Class("govuk-breadcrumbs__list").Holding();
        foreach (var item in Items)
        {
            if (string.IsNullOrEmpty(item.Href))
            {
                to.Open("li").Class("govuk-breadcrumbs__list-item").With("aria-current", "page").Holding().Either(item.Html, item.Text).Close("li");
            }
            else
            {
                to
                    .Open("li")
                    .Class("govuk-breadcrumbs__list-item")
                    .Holding()
                    .Open("a")
                    .Class("govuk-breadcrumbs__link")
                    .With("href", item.Href)
                    .With(item.Attributes)
                    .Holding().Either(item.Html, item.Text).Close("a").Close("li");
            }
        }

        to.Close("ol").Close("nav");
    }
}
