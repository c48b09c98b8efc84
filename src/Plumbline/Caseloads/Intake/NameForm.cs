using System.Globalization;
using System.Text;

namespace Plumbline.Caseloads.Intake;

/// <summary>Names as they are compared.</summary>
internal static class NameForm
{
    /// <summary>Lower case, letters only, accents dropped: <c>O'Connor-Siân</c> is <c>oconnorsian</c>.</summary>
    public static string Plain(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && char.IsLetter(letter))).ToLowerInvariant();

    /// <summary>Asterisks, or the words that services put in the place of a name.</summary>
    public static bool IsRedacted(string name) =>
        name.Contains('*', StringComparison.Ordinal) || Plain(name) is "redacted" or "restricted" or "withheld" or "xx" or "xxx" or "xxxx" or "xxxxx";
}
