using System.Globalization;
using System.Text;
using Plumbline.Findings.Words;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>Numbers as English texts write them, in digits or in words.</summary>
internal static class Numbers
{
    private static readonly Dictionary<string, int> ByWord = Enumerable.Range(1, 99)
        .ToDictionary(EnglishNumerals.Words, number => number, StringComparer.OrdinalIgnoreCase);

    /// <summary>A regular expression for one number: digits, or a word to ninety-nine.</summary>
    public const string Pattern =
        "(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|"
        + "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpelling = ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, or a part of one that a hyphen joins, is a number or holds a digit.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) => word.ContainsAnyInRange('0', '9') || BySpelling.ContainsKey(word);

    /// <summary>
    /// How many words of a text are numbers: never fewer than what <see cref="Pattern"/> finds between the ends of words, since twenty-one is two.
    /// </summary>
    public static int In(string text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            count += at > start && IsNumber(text.AsSpan(start, at - start)) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The letters of a text, without those of numbers in words and without digits: what stays the same whatever numbers it prints.</summary>
    public static string LettersWithout(string text)
    {
        var letters = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (at > start && !BySpelling.ContainsKey(text.AsSpan(start, at - start)))
            {
                letters.Append(text, start, at - start);
            }
        }

        return letters.ToString();
    }

    public static int? Parse(string text) => ByWord.TryGetValue(text, out var number)
        ? number
        : int.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : null;
}
