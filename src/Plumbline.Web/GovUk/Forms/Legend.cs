using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Forms;

/// <summary>What a group of fields asks for.</summary>
public sealed record Legend
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? Classes { get; init; }

    public bool IsPageHeading { get; init; }

    public static implicit operator Legend(string text) => new() { Text = text };
}
