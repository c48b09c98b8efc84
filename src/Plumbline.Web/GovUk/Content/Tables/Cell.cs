using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Plumbline.Web.GovUk.Content.Tables;

/// <summary>One cell of a table.</summary>
public sealed record Cell
{
    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    /// <summary><c>numeric</c> stands to the right.</summary>
    public string? Format { get; init; }

    public string? Classes { get; init; }

    public int? Colspan { get; init; }

    public int? Rowspan { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public static implicit operator Cell(string text) => new() { Text = text };

    public static Cell Number(int number) => new() { Text = number.ToString(CultureInfo.InvariantCulture), Format = "numeric" };

    public static Cell Number(string text) => new() { Text = text, Format = "numeric" };

    public static Cell Of(IHtmlContent html) => new() { Html = html };

    /// <summary>What is copied letter by letter.</summary>
    public static Cell Code(string text)
    {
        var code = new TagBuilder("code");
        code.InnerHtml.Append(text);
        return Of(code);
    }
}
