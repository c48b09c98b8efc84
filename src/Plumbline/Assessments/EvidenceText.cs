using System.Globalization;
using System.Text;

namespace Plumbline.Assessments;

/// <summary>
/// Evidence as one column of a table holds it: a line each, <c>[Asset; p. 3; 2011-05-04] the passage</c> or <c>[interview: case manager; 2011-05-04] the
/// note</c>, or the bare text where nothing more is known. A backslash stands before a character that would be read otherwise. Every list of evidence reads
/// back as it was written.
/// </summary>
public static class EvidenceText
{
    private const string Interview = "interview";
    private const string Record = "record: ";
    private const string PageMark = "p. ";

    public static string Write(IEnumerable<Evidence> evidence) => string.Join('\n', evidence.Select(Line));

    public static IReadOnlyList<Evidence> Read(string? text) => string.IsNullOrEmpty(text)
        ? []
        : [.. text.ReplaceLineEndings("\n").Split('\n').Select(OfLine)];

    private static string Line(Evidence evidence)
    {
        var source = evidence.Source is { } given ? Escaped(given, ";]") : null;
        List<string> head = evidence.Kind == EvidenceKind.Interview
            ? [source is null ? Interview : $"{Interview}: {source}"]
            : [source is null ? "" : NeedsMark(source) ? Record + source : source];
        if (evidence.Page is { } page)
        {
            head.Add(PageMark + Escaped(page, ";]"));
        }

        if (evidence.Date is { } date)
        {
            head.Add(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        var text = Escaped(evidence.Text, "");
        return head is [""] ? (text.StartsWith('[') ? "\\" + text : text) : $"[{string.Join("; ", head)}] {text}";
    }

    /// <summary>Whether a document's name, or none, would be taken for something else.</summary>
    private static bool NeedsMark(string source) =>
        source.Length == 0
            || source != source.Trim()
            || source.StartsWith(Interview, StringComparison.Ordinal)
            || source.StartsWith(Record.TrimEnd(), StringComparison.Ordinal);

    private static Evidence OfLine(string line)
    {
        if (!line.StartsWith('[') || Head(line) is not { } head)
        {
            return new Evidence(EvidenceKind.Record, Plain(line));
        }

        var (fields, end) = head;
        string? page = null;
        DateOnly? date = null;
        foreach (var field in fields.Skip(1))
        {
            if (field.StartsWith(PageMark, StringComparison.Ordinal) && page is null && date is null)
            {
                page = Plain(field[PageMark.Length..]);
            }
            else if (date is null && DateOnly.TryParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found))
            {
                date = found;
            }
            else
            {
                return new Evidence(EvidenceKind.Record, Plain(line));
            }
        }

        var first = fields[0];
        var isInterview = first == Interview || first.StartsWith(Interview + ": ", StringComparison.Ordinal);
        var source = isInterview ? (first == Interview ? null : first[(Interview.Length + 2)..])
            : first.StartsWith(Record, StringComparison.Ordinal) ? first[Record.Length..]
            : first.Length == 0 ? null
            : first;
        return new Evidence(isInterview ? EvidenceKind.Interview : EvidenceKind.Record, Plain(line[end..]))
        {
            Source = source is null ? null : Plain(source), Page = page, Date = date,
        };
    }

    /// <summary>The fields between the brackets, still escaped, and where the text begins; null when there is no such head.</summary>
    private static (List<string> Fields, int End)? Head(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        for (var i = 1; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\' when i + 1 < line.Length:
                    field.Append(line, i, 2);
                    i++;
                    break;
                case ';' when i + 1 < line.Length && line[i + 1] == ' ':
                    fields.Add(field.ToString());
                    field.Clear();
                    i++;
                    break;
                case ']' when i + 1 < line.Length && line[i + 1] == ' ':
                    fields.Add(field.ToString());
                    return (fields, i + 2);
                default:
                    field.Append(line[i]);
                    break;
            }
        }

        return null;
    }

    private static string Escaped(string text, string also)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            escaped.Append(letter switch
            {
                '\n' => "\\n",
                '\\' => "\\\\",
                _ when also.Contains(letter, StringComparison.Ordinal) => $"\\{letter}",
                _ => letter.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A backslash before any other character than those that are escaped is an ordinary one: people write paths.</summary>
    private static string Plain(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i] == '\\' && i + 1 < text.Length ? text[i + 1] : '\0';
            if (next is 'n' or '\\' or ';' or ']' || (next == '[' && i == 0))
            {
                plain.Append(next == 'n' ? '\n' : next);
                i++;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}
