using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Content.Lists;

/// <summary>How far a part of a job has got.</summary>
public sealed record TaskStatus
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public Tag? Tag { get; init; }

    public string? Classes { get; init; }
}
