using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Content.Lists;

/// <summary>One way to change a fact.</summary>
public sealed record SummaryAction
{
    public string? Href { get; init; }

    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? VisuallyHiddenText { get; init; }

    public string? Classes { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
