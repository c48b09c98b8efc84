using System.Buffers;
using System.Text;

namespace Plumbline.Files;

/// <summary>A file of text as people save it: UTF-8, with or without a mark, or UTF-16 with one. What is no text is refused by line and column, before it is
/// lost in a published report.</summary>
public static class TextFile
{
    private const char Lost = '\uFFFD';
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <param name="name">How messages call the file.</param>
    public static string? Read(string path, string name, int longest, ICollection<Refusal> refusals) =>
        FileBytes.Read(path, name, longest, refusals) is { } content ? Decode(content, name, refusals) : null;

    /// <summary>The text, or null with the reason among the refusals.</summary>
    public static string? Decode(byte[] content, string name, ICollection<Refusal> refusals)
    {
        if (Decoded(content, name, refusals) is not { } text)
        {
            return null;
        }

        if (UnfitIn(text, name) is not { } fault)
        {
            return text;
        }

        refusals.Add(fault);
        return null;
    }

    /// <summary>The first character of a text that is none, and how many there are in all; null when every one is.</summary>
    internal static Refusal? UnfitIn(string text, string name)
    {
        var (first, count) = (-1, 0);
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            first = count++ == 0 ? at : first;
        }

        if (count == 0)
        {
            return null;
        }

        var refusal = text[first] == Lost
            ? new Refusal("letter-lost", "holds U+FFFD, which stands where a program lost a letter") { Suggestion = "type the letter again" }
            : TextCharacters.Refused(text[first], null);
        return refusal with { Place = PlaceOf(text.AsSpan(0, first), name), Message = refusal.Message + (count == 1 ? "" : $", and {count - 1} more like it") };

        int Next(int from)
        {
            var (unfit, lost) = (TextCharacters.FirstUnfit(text.AsSpan(from)), text.IndexOf(Lost, from));
            return unfit < 0 ? lost : lost < 0 ? from + unfit : Math.Min(from + unfit, lost);
        }
    }

    private static string? Decoded(byte[] content, string name, ICollection<Refusal> refusals)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (content[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(content.AsSpan(2));
        }

        var text = content.AsSpan(content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        try
        {
            return Utf8.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            var good = 0;
            while (good < text.Length && Rune.DecodeFromUtf8(text[good..], out _, out var length) == OperationStatus.Done)
            {
                good += length;
            }

            refusals.Add(new Refusal("not-utf-8", "is not UTF-8 text here")
            {
                Place = PlaceOf(Encoding.UTF8.GetString(text[..good]), name),
                Suggestion = "save it with the encoding UTF-8",
            });
            return null;
        }
    }

    private static Place PlaceOf(ReadOnlySpan<char> before, string name) => new(name, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
