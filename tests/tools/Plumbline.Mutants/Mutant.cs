using Microsoft.CodeAnalysis;

namespace Plumbline.Mutants;

/// <summary>One small change to the source, as a hurried or mistaken hand could make it.</summary>
/// <param name="Kind">What is changed, such as <c>edge of a comparison</c>.</param>
/// <param name="Old">The piece of the source that goes.</param>
/// <param name="New">What stands there instead; an empty block where a statement is dropped.</param>
internal sealed record Mutant(string Kind, SyntaxNode Old, SyntaxNode New)
{
    public string Path => Old.SyntaxTree.FilePath;

    public int Line => Old.SyntaxTree.GetLineSpan(Old.Span).StartLinePosition.Line + 1;

    /// <summary>What is lost and what comes, each on one line, cut down to the piece that differs and a little around it.</summary>
    public string Change
    {
        get
        {
            var (old, @new) = (OneLine(Old), OneLine(New));
            var same = old.Zip(@new).TakeWhile(pair => pair.First == pair.Second).Count();
            var sameAtEnd = old.Reverse().Zip(@new.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
            return @new == ";" ? $"{Short(old, 0, 0)} -> (nothing)" : $"{Short(old, same, sameAtEnd)} -> {Short(@new, same, sameAtEnd)}";
        }
    }

    private static string OneLine(SyntaxNode node) => string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string text, int same, int sameAtEnd)
    {
        const int Around = 45;
        var from = Math.Max(0, same - Around);
        var to = Math.Min(text.Length, Math.Max(from + (2 * Around), text.Length - sameAtEnd + Around));
        return $"{(from > 0 ? "…" : "")}{text[from..to]}{(to < text.Length ? "…" : "")}";
    }
}
