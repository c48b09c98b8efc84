using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Plumbline.Files.Narratives;

/// <summary>Keeps <c>{{ ... }}</c> whole, so that no Markdown rule reads the underscores and pluses in it.</summary>
internal sealed class BindingInlineParser : InlineParser
{
    public BindingInlineParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
        {
            return false;
        }

        var text = slice.AsSpan();
        var line = text.IndexOf('\n') is var end and >= 0 ? text[..end] : text;
        var close = line.IndexOf("}}");
        var length = close < 0 ? line.Length : close + 2;
        var start = processor.GetSourcePosition(slice.Start, out var lineIndex, out var column);
        processor.Inline = new BindingInline(text[..length].ToString()) { Span = new SourceSpan(start, start + length - 1), Line = lineIndex, Column = column };
        slice.Start += length;
        return true;
    }
}
