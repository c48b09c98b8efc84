using System.Text.Unicode;

namespace Plumbline.Files.Csv;

/// <summary>Looks through a file a piece at a time, to tell whether it is plain text that can be read as it stands.</summary>
internal static class SoundText
{
    private const int Step = 64 * 1024;
    private const int LongestRune = 4;

    /// <summary>Whether a file is UTF-8 without a character that is none, of a length that may be, from its first byte to its last. What is not is for
    /// a reader that holds all of it, and can say what is wrong and where.</summary>
    public static bool Is(string path, int longest)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (!file.CanSeek || file.Length == 0 || file.Length > longest)
            {
                return false;
            }

            var (piece, kept, isFirst) = (new byte[Step], 0, true);
            while (file.Read(piece, kept, Step - kept) is var count and > 0)
            {
                var there = kept + count;
                if (isFirst && piece is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
                {
                    return false;
                }

                // The last character may go on in the next piece.
                var whole = there;
                while (whole > 0 && there - whole < LongestRune && (piece[whole - 1] & 0xC0) == 0x80)
                {
                    whole--;
                }

                whole = Math.Max(0, whole - 1);
                if (!IsSound(piece.AsSpan(0, whole)))
                {
                    return false;
                }

                piece.AsSpan(whole, there - whole).CopyTo(piece);
                (kept, isFirst) = (there - whole, false);
                if (kept > LongestRune)
                {
                    return false;
                }
            }

            return IsSound(piece.AsSpan(0, kept));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool IsSound(ReadOnlySpan<byte> text) => Utf8.IsValid(text) && CsvTable.FirstUnfit(text) < 0;
}
