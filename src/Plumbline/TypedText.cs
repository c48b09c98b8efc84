namespace Plumbline;

/// <summary>A text of one line or several that somebody types: how it is tidied before it is kept, and what is said of one that is too long.</summary>
public static class TypedText
{
    public const string TooLongCode = "text-too-long";

    private static readonly LocalText IsTooLong = new(
        "the text has {0:N0} characters, and {1:N0} is the most", "mae gan y testun {0:N0} o nodau, a {1:N0} yw’r mwyaf");

    /// <summary>The same without space around it and with one kind of line break; empty for nothing.</summary>
    public static string Tidy(string? text) => (text ?? "").ReplaceLineEndings("\n").Trim();

    /// <summary>The refusal of a text with more characters than there is room for; null for one that fits.</summary>
    public static Refusal? TooLong(string? text, int longest) =>
        text?.Length > longest && TextLength.Of(text) is var length && length > longest ? Refusal.Of(TooLongCode, IsTooLong, length, longest) : null;
}
