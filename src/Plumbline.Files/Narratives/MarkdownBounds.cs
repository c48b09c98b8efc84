namespace Plumbline.Files.Narratives;

/// <summary>
/// Stops a text that is nested beyond anything a person writes before Markdown is read, which takes time and stack for each level: quotations and lists within
/// each other, and brackets, stars and the like that are opened within one paragraph.
/// </summary>
internal static class MarkdownBounds
{
    public const int LongestFile = 1024 * 1024;
    private const int Deepest = 16;
    private const int MostMarks = 2_000;

    /// <summary>The first line that is nested too deeply, or null.</summary>
    public static Refusal? FaultOf(string markdown, string named)
    {
        var (number, marks) = (0, 0);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            number++;
            var (levels, start) = Levels(line);
            if (levels > Deepest)
            {
                return new Refusal("nested-too-deep", $"is nested more than {Deepest} levels deep")
                {
                    Place = new Place(named, number, start + 1), Suggestion = "write it as paragraphs",
                };
            }

            marks = line.IsWhiteSpace() ? 0 : marks;
            for (var column = 0; column < line.Length; column++)
            {
                if (line[column] is '[' or '*' or '_' or '`' or '!' or '<' or '&' or '{' && ++marks > MostMarks)
                {
                    return new Refusal("nested-too-deep", $"is a paragraph with more than {MostMarks} signs such as [ and *")
                    {
                        Place = new Place(named, number, column + 1), Suggestion = "write it as several paragraphs",
                    };
                }
            }
        }

        return null;
    }

    /// <summary>How many quotations and items a line begins, its indent counted as the items it may continue, and where its own text starts.</summary>
    private static (int Levels, int Start) Levels(ReadOnlySpan<char> line)
    {
        var (levels, blanks, at) = (0, 0, 0);
        while (at < line.Length)
        {
            var letter = line[at];
            if (letter is ' ' or '\t')
            {
                blanks += letter == '\t' ? 4 : 1;
                at++;
            }
            else if (letter == '>')
            {
                levels++;
                at++;
            }
            else if (ItemMark(line[at..]) is var length and > 0)
            {
                levels++;
                at += length;
            }
            else
            {
                break;
            }
        }

        return (levels + (Math.Max(0, blanks - levels) / 2), at);
    }

    private static int ItemMark(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < Math.Min(9, text.Length) && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var mark = digits < text.Length && (digits == 0 ? text[0] is '-' or '*' or '+' : text[digits] is '.' or ')') ? digits + 1 : 0;
        return mark > 0 && (mark == text.Length || text[mark] is ' ' or '\t') ? mark : 0;
    }
}
