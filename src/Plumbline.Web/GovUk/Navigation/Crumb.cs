using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Navigation;

/// <summary>One step on the way to a page.</summary>
public sealed record Crumb
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? Href { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
