using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Writing;

/// <summary>One component of the GOV.UK Design System, with the options that its templates know, which can be put into a page as it is.</summary>
public abstract record Component : IHtmlContent
{
    public string? Classes { get; init; }

    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    public abstract void Write(Markup to);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Write(new Markup(writer));

    public sealed override string ToString()
    {
        using var text = new StringWriter();
        Write(new Markup(text));
        return text.ToString();
    }
}
