using System.Text.Json;
using Plumbline.Reports.Blocks.Inlines;

namespace Plumbline.Documents.Pdf;

/// <summary>Runs as JSON: a string is text, an object says its kind.</summary>
internal sealed class TypstInlines(Utf8JsonWriter json) : IInlineWriter
{
    public void Property(string name, IReadOnlyList<Inline> runs)
    {
        json.WritePropertyName(name);
        Array(runs);
    }

    public void Array(IReadOnlyList<Inline> runs)
    {
        json.WriteStartArray();
        foreach (var run in runs)
        {
            run.WriteTo(this);
        }

        json.WriteEndArray();
    }

    public void Write(Text text) => json.WriteStringValue(text.Words);

    public void Write(Abbreviation abbreviation) => json.WriteStringValue(abbreviation.Letters + abbreviation.Explained);

    public void Write(Emphasis emphasis) => Nested("emphasis", emphasis.Text);

    public void Write(Strong strong) => Nested("strong", strong.Text);

    public void Write(Link link) => Nested("link", link.Text, ("target", link.Target));

    public void Write(Footnote footnote) => Nested("footnote", footnote.Text);

    public void Write(InLanguage passage) => Nested("language", passage.Text, ("language", passage.Language.Code()));

    public void Write(PrintedFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("kind", "figure");
        json.WriteString("words", figure.Words);
        json.WriteString("target", figure.Target);
        json.WriteEndObject();
    }

    private void Nested(string kind, IReadOnlyList<Inline> runs, params ReadOnlySpan<(string Name, string Value)> properties)
    {
        json.WriteStartObject();
        json.WriteString("kind", kind);
        foreach (var (name, value) in properties)
        {
            json.WriteString(name, value);
        }

        Property("text", runs);
        json.WriteEndObject();
    }
}
