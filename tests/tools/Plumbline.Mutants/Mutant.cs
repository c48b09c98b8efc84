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

    /// <summary>What is lost and what comes, each on one line and not too long.</summary>
    public string Change => $"{Short(Old)} -> {(New.ToString() is ";" or "{}" ? "(nothing)" : Short(New))}";

    private static string Short(SyntaxNode node)
    {
        var text = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 110 ? text : text[..70] + " … " + text[^35..];
    }
}
