namespace Plumbline;

/// <summary>
/// The ids that may become part of a path or an address: of an inspection, an instrument and its version, a questionnaire, a design, a mapping.
/// One rule for all of them, asked wherever such an id is read, so that no file can name a place outside its folder.
/// </summary>
public static class ShortName
{
    public const int Longest = 60;

    /// <summary>What a refusal says after the name of the property.</summary>
    public const string Rule = "must be a short name: letters, digits, hyphens, underscores and full stops, beginning with a letter or digit, 60 at most";

    /// <summary>Letters and digits of ASCII, hyphens, underscores and single full stops, 60 at most; the first and the last are a letter or digit.</summary>
    public static bool Is(string text) => text.Length is > 0 and <= Longest
        && char.IsAsciiLetterOrDigit(text[0])
        && char.IsAsciiLetterOrDigit(text[^1])
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.')
        && !text.Contains("..", StringComparison.Ordinal);
}
