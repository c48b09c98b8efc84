using System.Buffers;
using System.Globalization;
using System.Text;

namespace Plumbline.Documents;

/// <summary>XML in the making: texts and attributes are escaped, characters that XML cannot hold are left out.</summary>
/// <param name="xml">Where it is written to; what is not flushed there is not written.</param>
internal sealed class Xml(TextWriter xml)
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>What is escaped, and the controls and non-characters that XML 1.0 has no way to hold.</summary>
    private static readonly SearchValues<char> NotPlain = SearchValues.Create(
        [.. "<>&\"\uFFFE\uFFFF", .. Enumerable.Range(0, ' ').Select(code => (char)code).Where(letter => letter is not ('\t' or '\n' or '\r'))]);

    /// <summary>XML that is kept whole until it is asked for.</summary>
    public Xml() : this(new StringWriter(CultureInfo.InvariantCulture))
    {
    }

    public Xml Raw(string markup)
    {
        xml.Write(markup);
        return this;
    }

    public Xml Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        xml.Write('>');
        return this;
    }

    public Xml Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        xml.Write("/>");
        return this;
    }

    public Xml Close(string name)
    {
        xml.Write("</");
        xml.Write(name);
        xml.Write('>');
        return this;
    }

    public Xml Text(string words)
    {
        var rest = words.AsSpan();
        while (rest.IndexOfAny(NotPlain) is var next and >= 0)
        {
            xml.Write(rest[..next]);
            xml.Write(rest[next] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", _ => "" });
            rest = rest[(next + 1)..];
        }

        xml.Write(rest);
        return this;
    }

    public Xml Element(string name, string words, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(words).Close(name);

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(ToString());

    public override string ToString() => xml.ToString()!;

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.Write('<');
        xml.Write(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                xml.Write(' ');
                xml.Write(attribute);
                xml.Write("=\"");
                Text(value);
                xml.Write('"');
            }
        }
    }
}
