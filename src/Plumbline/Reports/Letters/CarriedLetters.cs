using System.Globalization;
using System.Text;

namespace Plumbline.Reports.Letters;

/// <summary>Which letters a report can show: those of the fonts that the program carries, so that no report depends on the fonts of a machine.</summary>
public static class CarriedLetters
{
    private static readonly (int First, int Last)[] Ranges =
    [
        .. CarriedRanges.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(range => range.Split('-'))
            .Select(ends => (Of(ends[0]), Of(ends[^1]))),
    ];

    /// <summary>Whether the fonts have the letter; ends of lines, tabs and the marks that choose a form of the letter before them need no font.</summary>
    public static bool Has(Rune letter)
    {
        if (letter.Value is '\n' or '\r' or '\t' or 0xFE0E or 0xFE0F)
        {
            return true;
        }

        var (low, high) = (0, Ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (letter.Value > Ranges[middle].Last)
            {
                low = middle + 1;
            }
            else if (letter.Value < Ranges[middle].First)
            {
                high = middle - 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every letter of a text that the fonts lack, with its offset in UTF-16 units; half a surrogate pair counts as U+FFFD.</summary>
    public static IEnumerable<(int Offset, Rune Letter)> Missing(string text)
    {
        for (var offset = 0; offset < text.Length;)
        {
            var isWhole = Rune.TryGetRuneAt(text, offset, out var letter);
            letter = isWhole ? letter : Rune.ReplacementChar;
            if (!isWhole || (letter.Value > '~' || letter.Value < ' ') && !Has(letter))
            {
                yield return (offset, letter);
            }

            offset += isWhole ? letter.Utf16SequenceLength : 1;
        }
    }

    /// <summary>The same, each as a refusal with its line and column in a text that stands whole in a file.</summary>
    public static IEnumerable<Refusal> Refused(string text, string file)
    {
        var (line, start, seen) = (1, 0, 0);
        foreach (var (offset, letter) in Missing(text))
        {
            for (; seen < offset; seen++)
            {
                if (text[seen] == '\n')
                {
                    (line, start) = (line + 1, seen + 1);
                }
            }

            yield return Refused(letter, new Place(file, line, offset - start + 1));
        }
    }

    public static Refusal Refused(Rune letter, Place? place) => letter == Rune.ReplacementChar
        ? new Refusal("letter-lost", "U+FFFD stands where a letter was lost")
            { Place = place, Suggestion = "write the letter again, and save the text as UTF-8" }
        : new Refusal("letter-not-carried", $"no font of the report has {Named(letter)}") { Place = place, Suggestion = Advice(letter) };

    private static string Named(Rune letter) => Rune.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.SpaceSeparator => string.Create(CultureInfo.InvariantCulture, $"U+{letter.Value:X4}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{letter} (U+{letter.Value:X4})"),
    };

    private static string Advice(Rune letter) => Rune.GetUnicodeCategory(letter) == UnicodeCategory.PrivateUse
        ? "it came from a symbol font, as bullets of a word processor do; write a list or the sign itself"
        : "say it in Latin, Greek or Cyrillic letters, or leave it out";

    private static int Of(string number) => int.Parse(number, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
