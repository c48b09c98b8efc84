using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Plumbline.Documents.Html;

/// <summary>HTML in the making: every text and every attribute is escaped, every element that is opened is closed.</summary>
internal sealed class Markup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    /// <summary>Writes what is markup already, such as a chart of our own drawing.</summary>
    public void Raw(string markup) => html.Append(markup);

    public void Text(string words) => html.Append(Encoder.Encode(words));

    public void Line() => html.Append('\n');

    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                html.Append(' ').Append(attribute).Append("=\"").Append(Encoder.Encode(value)).Append('"');
            }
        }

        html.Append('>');
    }

    public void Close(string name) => html.Append("</").Append(name).Append('>');

    public void Element(string name, string words, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(words);
        Close(name);
    }

    public override string ToString() => html.ToString();
}
