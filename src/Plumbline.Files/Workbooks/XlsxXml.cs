using System.Globalization;
using System.Text;
using System.Xml;

namespace Plumbline.Files.Workbooks;

/// <summary>The little things of SpreadsheetML: texts in runs, whole numbers, references of cells.</summary>
internal static class XlsxXml
{
    private const int MostLetters = 4;

    /// <summary>The texts within the element that the reader stands on, joined; how a word is pronounced is left out. The reader then stands at its
    /// end.</summary>
    public static string TextIn(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (text, depth, first) = ((StringBuilder?)null, reader.Depth, "");
        var skipped = int.MaxValue;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh" && !reader.IsEmptyElement)
            {
                skipped = Math.Min(skipped, reader.Depth);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == skipped)
            {
                skipped = int.MaxValue;
            }
            else if (skipped == int.MaxValue
                && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                if (first.Length == 0 && text is null)
                {
                    first = reader.Value;
                    continue;
                }

                text ??= new StringBuilder(first);
                text.Append(reader.Value);
                if (text.Length > 2 * WorkbookLimits.LongestText)
                {
                    throw new WorkbookLimitException("holds a text far longer than a cell can be");
                }
            }
        }

        return XlsxText.Unescape(text?.ToString() ?? first);
    }

    public static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The column of a reference such as <c>AB12</c>, from 0.</summary>
    public static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.AsSpan(0, Math.Min(MostLetters, reference.Length)))
        {
            if (!char.IsAsciiLetter(letter))
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return Math.Max(0, column - 1);
    }
}
