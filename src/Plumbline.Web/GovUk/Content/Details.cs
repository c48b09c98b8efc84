using Microsoft.AspNetCore.Html;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content;

/// <summary>More, for those who open it.</summary>
public sealed record Details : Component
{
    public string? Id { get; init; }

    public string? SummaryText { get; init; }

    public IHtmlContent? SummaryHtml { get; init; }

    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public bool Open { get; init; }

    public override void Write(Markup to) => to.Open("details").With("id", Id).Class("govuk-details", Classes).With(Attributes).With("open", Open).Holding()
        .Open("summary").Class("govuk-details__summary").Holding()
        .Open("span").Class("govuk-details__summary-text").Holding().Either(SummaryHtml, SummaryText).Close("span").Close("summary")
        .Open("div").Class("govuk-details__text").Holding().Either(Html, Text).Close("div").Close("details");
}
