namespace Plumbline;

/// <summary>Which characters are text. A report cannot print the others, XML cannot hold them, and a terminal may obey them.</summary>
public static class TextCharacters
{
    /// <summary>The place of the first character that is no text, from 0, or -1: controls but for tab and line ends, U+FFFE, U+FFFF, and half of a pair without
    /// its other half.</summary>
    public static int FirstUnfit(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else if (letter is '\uFFFE' or '\uFFFF' || char.IsSurrogate(letter) || (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The refusal of a character, which is named by its number because it cannot be shown.</summary>
    public static Refusal Refused(char letter, Place? place) =>
        new("text-unreadable", $"holds U+{(int)letter:X4}, a character that is no text") { Place = place, Suggestion = "delete it" };
}
