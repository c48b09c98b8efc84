using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Plumbline.Files.Workbooks;

/// <summary>Texts as a workbook keeps them: characters that XML cannot hold stand as <c>_xHHHH_</c> (ECMA-376, ST_Xstring).</summary>
internal static partial class XlsxText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            var looksEscaped = letter == '_' && Escaped().IsMatch(text.AsSpan(i, Math.Min(7, text.Length - i)));
            if (looksEscaped || letter is (< ' ' and not ('\t' or '\n')) or '\ufffe' or '\uffff')
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)letter:X4}_");
            }
            else
            {
                escaped.Append(letter);
            }
        }

        return escaped.ToString();
    }

    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? AnyEscaped().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("^_x([0-9A-Fa-f]{4})_$")]
    private static partial Regex Escaped();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex AnyEscaped();
}
