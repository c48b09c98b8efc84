using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Forms.Choices;

/// <summary>One radio or checkbox, or the word between two of them.</summary>
public sealed record Option
{
    public string? Value { get; init; }

    public string? Text { get; init; }

    public IHtmlContent? Html { get; init; }

    public string? Id { get; init; }

    /// <summary>Of a checkbox, when it is not that of the group.</summary>
    public string? Name { get; init; }

    public Hint? Hint { get; init; }

    public Label? Label { get; init; }

    public bool? Checked { get; init; }

    public bool Disabled { get; init; }

    public string? Divider { get; init; }

    /// <summary>What opens when it is chosen.</summary>
    public Conditional? Conditional { get; init; }

    /// <summary><c>exclusive</c>: unticks the others.</summary>
    public string? Behaviour { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}
