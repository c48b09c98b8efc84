using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Plumbline.Web.Tests.GovUk;

/// <summary>Markup as an outline: elements, attributes in order of name, texts with their spaces folded. Two pages with the same outline are the same
/// page.</summary>
internal static partial class Tree
{
    public static string Of(string html)
    {
        var outline = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument($"<body>{html}</body>").Body!.ChildNodes)
        {
            Write(node, 0, outline);
        }

        return outline.ToString();
    }

    private static void Write(INode node, int depth, StringBuilder outline)
    {
        if (node is IText text)
        {
            var folded = Spaces().Replace(text.Data, " ").Trim();
            if (folded.Length > 0)
            {
                outline.Append(' ', 2 * depth).Append(folded).Append('\n');
            }
        }
        else if (node is IElement element)
        {
            outline.Append(' ', 2 * depth).Append(element.LocalName);
            foreach (var attribute in element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
            {
                outline.Append(' ').Append(attribute.Name).Append("=\"").Append(Spaces().Replace(attribute.Value, " ").Trim()).Append('"');
            }

            outline.Append('\n');
            foreach (var child in element.ChildNodes)
            {
                Write(child, depth + 1, outline);
            }
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
