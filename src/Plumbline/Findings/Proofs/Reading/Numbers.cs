using System.Globalization;
using Plumbline.Findings.Words;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>Numbers as English texts write them, in digits or in words.</summary>
internal static class Numbers
{
    private static readonly Dictionary<string, int> ByWord = Enumerable.Range(1, 99).ToDictionary(EnglishNumerals.Words, number => number, StringComparer.OrdinalIgnoreCase);

    /// <summary>A regular expression for one number: digits, or a word to ninety-nine.</summary>
    public const string Pattern =
        "(?:\\d{1,3}(?:,\\d{3})+|\\d+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|"
        + "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";

    public static int? Parse(string text) => ByWord.TryGetValue(text, out var number)
        ? number
        : int.TryParse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : null;
}
