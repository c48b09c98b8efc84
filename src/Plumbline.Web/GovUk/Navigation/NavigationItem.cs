using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Navigation;

/// <summary>One room of the workspace.</summary>
public sealed record NavigationItem
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? Href { get; init; }

    public bool Active { get; init; }

    public bool Current { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
