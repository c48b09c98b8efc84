using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Forms.Choices;

/// <summary>What opens under a choice.</summary>
public sealed record Conditional
{
    public IHtmlContent? Html { get; init; }
}
