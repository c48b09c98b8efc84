using System.Text.RegularExpressions;

namespace Plumbline.Reports.Writing;

/// <summary>Adds items to the numbered lists of a text in Markdown.</summary>
public static partial class ListedItem
{
    /// <summary>The text with one more item at the end of a part; the part is begun where the text has none.</summary>
    /// <param name="heading">The level-one heading of the part, such as <c>strengths</c>.</param>
    /// <param name="item">One paragraph on one line.</param>
    public static string AddTo(string text, string heading, string item)
    {
        var lines = TwoWriters.Normal(text).Split('\n').ToList();
        var begin = lines.FindIndex(line => IsHeading(line, heading));
        if (begin < 0)
        {
            return $"{TwoWriters.Normal(text)}{(string.IsNullOrWhiteSpace(text) ? "" : "\n")}# {heading}\n\n1. {item}\n";
        }

        var next = lines.FindIndex(begin + 1, line => line.StartsWith("# ", StringComparison.Ordinal));
        var end = next < 0 ? lines.Count : next;
        var last = lines.FindLastIndex(end - 1, end - begin, line => line.Trim().Length > 0);
        var number = lines.Skip(begin + 1).Take(end - begin - 1).Count(line => Numbered().IsMatch(line)) + 1;
        lines.InsertRange(last + 1, number == 1 ? ["", $"{number}. {item}"] : [$"{number}. {item}"]);
        if (next >= 0 && last + 1 == next)
        {
            lines.Insert(next + (number == 1 ? 2 : 1), "");
        }

        return TwoWriters.Normal(string.Join('\n', lines));
    }

    private static bool IsHeading(string line, string heading) =>
        line.StartsWith("# ", StringComparison.Ordinal) && string.Equals(line[2..].Trim(), heading, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\d+[.)] ")]
    private static partial Regex Numbered();
}
