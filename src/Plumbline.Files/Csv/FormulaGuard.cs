using System.Buffers;

namespace Plumbline.Files.Csv;

/// <summary>
/// Keeps spreadsheets from running a text as a formula, in a way that can be taken back: a text that begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab
/// or a line end, or with apostrophes or spaces before one of them, gets one apostrophe more, and reading takes one away. Any other text stays as it is, one
/// that begins with an apostrophe too.
/// </summary>
public static class FormulaGuard
{
    private static readonly char[] Signs = ['=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'];

    private static readonly SearchValues<byte> Bytes = SearchValues.Create([(byte)'=', (byte)'+', (byte)'-', (byte)'@', 0xEF]);

    /// <summary>The text as it stands in a file.</summary>
    public static string Close(string text) => IsFormula(text) ? "'" + text : text;

    /// <summary>The text as it was before <see cref="Close"/>.</summary>
    public static string Open(string text) => text.StartsWith('\'') && IsFormula(text) ? text[1..] : text;

    /// <summary>Whether a spreadsheet could run a text as it stands.</summary>
    public static bool IsOpen(string text) => !text.StartsWith('\'') && IsFormula(text);

    /// <summary>Whether a table could hold such a text at all, told quickly and with some false alarms: a sign behind a comma, semicolon, tab, quote, space or
    /// line end.</summary>
    public static bool MayHold(ReadOnlySpan<byte> table)
    {
        for (var at = 0; table[at..].IndexOfAny(Bytes) is var found and >= 0;)
        {
            at += found + 1;
            if (at == 1 || ",;\t\" \r\n"u8.Contains(table[at - 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFormula(string text) => text.AsSpan().TrimStart("' ") is [var first, ..] && Signs.AsSpan().Contains(first);
}
