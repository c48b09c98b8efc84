using System.Globalization;
using System.Text;

namespace Plumbline.Files.Yaml;

/// <summary>Writes values so that YAML reads them back as they were.</summary>
internal static class YamlWords
{
    /// <summary>A text in double quotes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' =>
                    string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A text in both languages, or one where both say the same.</summary>
    public static string Of(LocalText text) =>
        text.Welsh is not { } welsh ? $"{{ en: {Quoted(text.English)} }}"
        : welsh == text.English ? Quoted(welsh)
        : $"{{ en: {Quoted(text.English)}, cy: {Quoted(welsh)} }}";
}
