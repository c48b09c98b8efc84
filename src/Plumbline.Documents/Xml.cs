using System.Buffers;
using System.Text;

namespace Plumbline.Documents;

/// <summary>XML in the making: texts and attributes are escaped, characters that XML cannot hold are left out.</summary>
internal sealed class Xml
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>What is escaped, and the controls and non-characters that XML 1.0 has no way to hold.</summary>
    private static readonly SearchValues<char> NotPlain = SearchValues.Create(
        [.. "<>&\"\uFFFE\uFFFF", .. Enumerable.Range(0, ' ').Select(code => (char)code).Where(letter => letter is not ('\t' or '\n' or '\r'))]);

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
        var rest = words.AsSpan();
        while (rest.IndexOfAny(NotPlain) is var next and >= 0)
        {
            xml.Append(rest[..next]).Append(rest[next] switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", '"' => "&quot;", _ => "" });
            rest = rest[(next + 1)..];
        }

        xml.Append(rest);
        return this;
    }

    public Xml Element(string name, string words, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(name, attributes).Text(words).Close(name);

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream(xml.Length);
        using (var text = new StreamWriter(bytes, leaveOpen: true))
        {
            text.Write(xml);
        }

        return bytes.ToArray();
    }

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
