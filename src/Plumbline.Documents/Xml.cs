using System.Text;
using System.Xml;

namespace Plumbline.Documents;

/// <summary>XML in the making: texts and attributes are escaped, characters that XML cannot hold are left out.</summary>
internal sealed class Xml
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private readonly StringBuilder xml = new();

    public Xml Raw(string markup)
    {
        xml.Append(markup);
        return this;
    }

    public Xml Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        xml.Append('>');
        return this;
    }

    public Xml Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        xml.Append("/>");
        return this;
    }

    public Xml Close(string name)
    {
        xml.Append("</").Append(name).Append('>');
        return this;
    }

    public Xml Text(string words)
    {
        foreach (var letter in words)
        {
            _ = letter switch
            {
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '&' => xml.Append("&amp;"),
                '"' => xml.Append("&quot;"),
                _ => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter) ? xml.Append(letter) : xml,
            };
        }

        return this;
    }

    public Xml Element(string name, string words, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(name, attributes).Text(words).Close(name);

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(xml.ToString());

    public override string ToString() => xml.ToString();

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                xml.Append(' ').Append(attribute).Append("=\"");
                Text(value);
                xml.Append('"');
            }
        }
    }
}
