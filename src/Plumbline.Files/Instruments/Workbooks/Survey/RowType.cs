using System.Text.RegularExpressions;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>What a row of the survey is, in whichever of the spellings that XLSForm tools take.</summary>
/// <param name="Word">The type as it was written, with single spaces.</param>
/// <param name="List">The list of a <c>select_one</c>, or null for other rows.</param>
/// <param name="HasOther">Whether <c>or_other</c> stands after the list.</param>
internal sealed partial record RowType(RowKind Kind, string Word, string? List = null, bool HasOther = false)
{
    public bool IsRepeat => Kind is RowKind.BeginRepeat or RowKind.EndRepeat;

    public static RowType Of(string? written)
    {
        var word = string.Join(' ', (written ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (word.Length == 0)
        {
            return new RowType(RowKind.Blank, word);
        }

        if (Bracket().Match(word) is { Success: true } bracket)
        {
            var begins = bracket.Groups["which"].Value.Equals("begin", StringComparison.OrdinalIgnoreCase);
            var repeats = !bracket.Groups["what"].Value.Equals("group", StringComparison.OrdinalIgnoreCase);
            return new RowType(begins ? repeats ? RowKind.BeginRepeat : RowKind.BeginGroup : repeats ? RowKind.EndRepeat : RowKind.EndGroup, word);
        }

        return SelectOne().Match(word) is { Success: true } choice && !choice.Groups["list"].Value.StartsWith("${", StringComparison.Ordinal)
            ? new RowType(RowKind.SelectOne, word, choice.Groups["list"].Value, choice.Groups["other"].Success)
            : new RowType(RowKind.Other, word);
    }

    [GeneratedRegex("^(?<which>begin|end)[ _](?<what>group|repeat|looped[ _]group|loop)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?:add )?(?:select[ _]?one|select1)(?: prompt)?(?: (?:from|using))? (?<list>\S+?)(?<other> (?:or[ _]other|or specify other))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SelectOne();
}
