using Markdig.Syntax.Inlines;

namespace Plumbline.Files.Narratives;

/// <summary>A binding as Markdown met it.</summary>
internal sealed class BindingInline(string text) : LeafInline
{
    public string Text { get; } = text;

    public bool IsEnded => Text.EndsWith("}}", StringComparison.Ordinal);
}
