using System.Text.RegularExpressions;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Files.Csv;

namespace Plumbline.Files.Caseloads;

/// <summary>Rows of a list that are no cases: totals, headings that come again on each printed page, lines at the foot.</summary>
internal static partial class RowKind
{
    public const string Total = "row-total";
    public const string Heading = "row-heading";
    public const string Foot = "row-foot";

    /// <summary>Which of them a row is; null for a case.</summary>
    /// <param name="reference">The column of what the list calls a case.</param>
    /// <param name="asked">The columns that must be there.</param>
    public static string? Of(ExtractRow row, IReadOnlyList<string> header, int reference, IReadOnlyCollection<int> asked)
    {
        var first = row.Values.FirstOrDefault(value => value.Length > 0) ?? "";
        var id = row.Values[reference];
        if (TotalWord.Is(id) || (id.Length == 0 && TotalWord.Is(first)))
        {
            return Total;
        }

        if (asked.All(column => row.Values[column].Length > 0 && ExtractColumn.Plain(row.Values[column]) == ExtractColumn.Plain(header[column])))
        {
            return Heading;
        }

        var isLone = header.Count > 2 && row.Values.Count(value => value.Length > 0) == 1;
        return isLone && (FootWord().IsMatch(first) || (id.Length > 0 && id.Contains(' ', StringComparison.Ordinal))) ? Foot : null;
    }

    /// <summary>What is said of such rows.</summary>
    public static LocalText Named(string kind) => kind switch
    {
        Total => new LocalText("holds a total and no case", "mae’n dal cyfanswm, nid achos"),
        Heading => new LocalText("repeats the header", "mae’n ailadrodd y pennawd"),
        _ => new LocalText("holds a line of text and no case", "mae’n dal llinell o destun, nid achos"),
    };

    [GeneratedRegex(@"^(page|printed|end of|report|run|produced|generated|filters?|source|note|tudalen|diwedd|argraffwyd|ffynhonnell)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex FootWord();
}
