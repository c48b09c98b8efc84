using System.Globalization;
using System.Text;

namespace Plumbline.Files.Yaml;

/// <summary>Texts as YAML scalars that read back as they were.</summary>
internal static class YamlText
{
    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase) { "yes", "no", "true", "false", "on", "off", "y", "n", "null", "~" };

    /// <summary>A plain word where it cannot be mistaken, otherwise in quotes.</summary>
    public static string Word(string text) => IsPlain(text) ? text : Quoted(text);

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(letter);
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case '\t':
                    quoted.Append("\\t");
                    break;
                case < ' ' or '\u007f' or '\u0085' or '\u00a0' or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff':
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
                    break;
                default:
                    quoted.Append(letter);
                    break;
            }
        }

        return quoted.Append('"').ToString();
    }

    public static string Of(LocalText text) => text.Welsh is { } welsh
        ? $"{{ en: {Quoted(text.English)}, cy: {Quoted(welsh)} }}"
        : $"{{ en: {Quoted(text.English)} }}";

    /// <summary>A map on one line; what has no value is left out.</summary>
    public static string Flow(params IEnumerable<(string Name, string? Value)> pairs) =>
        $"{{ {string.Join(", ", pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}: {pair.Value}"))} }}";

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !Taken.Contains(text)
        && char.IsAsciiLetter(text[0])
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');
}
