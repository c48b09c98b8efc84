using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Navigation;

/// <summary>The same page in one language.</summary>
public sealed record LanguageLink
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? Href { get; init; }

    public string? Lang { get; init; }

    public string? HrefLang { get; init; }

    public string? Dir { get; init; }

    public bool Current { get; init; }

    public string? LanguageDescriptionText { get; init; }

    public string? Classes { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
