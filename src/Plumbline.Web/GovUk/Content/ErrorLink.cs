using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Content;

/// <summary>One fault, with the way to the field.</summary>
public sealed record ErrorLink
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? Href { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
