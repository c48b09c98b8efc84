using System.Text.RegularExpressions;

namespace Plumbline.Files.Instruments.Workbooks.Survey;

/// <summary>What a row of the survey is, in whichever of the spellings that XLSForm tools take.</summary>
/// <param name="Word">The type as it was written, with single spaces.</param>
/// <param name="Asked">What a row asks for; null for a row that asks for nothing, and for a type that is not known here.</param>
internal sealed partial record RowType(RowKind Kind, string Word, TypeText? Asked = null)
{
    /// <summary>The list that answers come from, or null.</summary>
    public string? List => Asked is { Type.HasChoices: true } ? Asked.List : null;

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

        return TypeText.Of(word) is { } asked ? new RowType(RowKind.Asked, word, asked) : new RowType(RowKind.Other, word);
    }

    [GeneratedRegex("^(?<which>begin|end)[ _](?<what>group|repeat|looped[ _]group|loop)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
