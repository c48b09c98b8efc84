using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Content.Lists;

/// <summary>The name of a fact, or the fact.</summary>
public sealed record SummaryText
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? Classes { get; init; }
}
