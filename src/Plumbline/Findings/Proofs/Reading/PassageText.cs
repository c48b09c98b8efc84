using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>A passage while its lines are gathered: markup is dropped and the place of every letter kept.</summary>
internal sealed partial class PassageText(string file)
{
    /// <summary>Stands where a narrative has a bound figure.</summary>
    public const char BoundFigure = '¤';

    // Every letter that what is dropped begins with.
    private static readonly SearchValues<char> MarkupBegins = SearchValues.Create("*`<{");

    private readonly StringBuilder text = new();
    private readonly List<(int Line, int Column)> places = [];

    public bool IsTableRow { get; private set; }

    /// <summary>Whether it ends in the middle of a sentence.</summary>
    public bool IsCutShort => !IsTableRow && text.Length > 0 && text[^1] is not ('.' or '!' or '?' or ':' or ';' or '"' or '”' or '’');

    private bool IsItem { get; set; }

    private bool IsHeading { get; set; }

    public void Add(string line, int index)
    {
        var start = 0;
        if (text.Length == 0)
        {
            IsTableRow = line.Contains('\t', StringComparison.Ordinal) || line.TrimStart().StartsWith('|');
            IsHeading = line.TrimStart().StartsWith('#');
            var marker = Marker().Match(line);
            IsItem = marker.Success && marker.Length > 0 && !IsHeading;
            start = marker.Length;
        }
        else
        {
            text.Append(' ');
            places.Add((index, 0));
        }

        HashSet<int>? dropped = null;
        if (line.AsSpan().IndexOfAny(MarkupBegins) >= 0)
        {
            dropped = Dropped().Matches(line).SelectMany(match => Enumerable.Range(match.Index, match.Length)).ToHashSet();
            dropped.ExceptWith(Bound().Matches(line).Select(match => match.Index));
        }

        var content = line.TrimEnd();
        for (var column = start; column < content.Length; column++)
        {
            var letter = PrintedLetters.Plain(line[column]);
            if (dropped?.Contains(column) == true || letter == PrintedLetters.Unseen || (letter == ' ' && text.Length > 0 && text[^1] == ' '))
            {
                continue;
            }

            text.Append(letter == '{' && line[column..].StartsWith("{{", StringComparison.Ordinal) ? BoundFigure : letter);
            places.Add((index, column));
        }
    }

    public Passage Close() => new(file, text.ToString(), places, IsItem, IsTableRow || IsHeading);

    [GeneratedRegex(@"^\s*(?:[-•*+]\s+)?(?:\(\d+\)\s*|\d+[.)]\s+)?(?:#+\s*)?(?:>\s*)?")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\*+|`|</?i>|\{\{[^}]*\}\}")]
    private static partial Regex Dropped();

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Bound();
}
