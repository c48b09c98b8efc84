using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Writing;

/// <summary>Writes elements straight to the page, every text and value encoded. A page of 260 questions is written in one go, without a tree.</summary>
public readonly struct Markup(TextWriter to)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public Markup Open(string element)
    {
        to.Write('<');
        to.Write(element);
        return this;
    }

    /// <summary>An attribute; left out when there is no value.</summary>
    public Markup With(string attribute, string? value)
    {
        if (value is not null)
        {
            to.Write(' ');
            to.Write(attribute);
            to.Write("=\"");
            Encoder.Encode(to, value);
            to.Write('"');
        }

        return this;
    }

    public Markup With(string attribute, bool on)
    {
        if (on)
        {
            to.Write(' ');
            to.Write(attribute);
        }

        return this;
    }

    public Markup With(IReadOnlyDictionary<string, string?>? attributes)
    {
        foreach (var (name, value) in attributes ?? System.Collections.Immutable.ImmutableDictionary<string, string?>.Empty)
        {
            With(name, value ?? "");
        }

        return this;
    }

    public Markup Class(params ReadOnlySpan<string?> names)
    {
        to.Write(" class=\"");
        var first = true;
        foreach (var name in names)
        {
            if (string.IsNullOrEmpty(name))
            {
                continue;
            }

            if (!first)
            {
                to.Write(' ');
            }

            Encoder.Encode(to, name);
            first = false;
        }

        to.Write('"');
        return this;
    }

    /// <summary>Ends the opening tag.</summary>
    public Markup Holding()
    {
        to.Write('>');
        return this;
    }

    public Markup Text(string? text)
    {
        if (text is not null)
        {
            Encoder.Encode(to, text);
        }

        return this;
    }

    /// <summary>What this program wrote as markup before and kept.</summary>
    internal Markup Written(string markup)
    {
        to.Write(markup);
        return this;
    }

    public Markup Html(IHtmlContent? html)
    {
        html?.WriteTo(to, Encoder);
        return this;
    }

    /// <summary>The markup where there is some, otherwise the text.</summary>
    public Markup Either(IHtmlContent? html, string? text) => html is null ? Text(text) : Html(html);

    public Markup Close(string element)
    {
        to.Write("</");
        to.Write(element);
        to.Write('>');
        return this;
    }

    /// <summary>A whole component inside this one.</summary>
    public Markup Put(Component? component)
    {
        component?.Write(this);
        return this;
    }
}
