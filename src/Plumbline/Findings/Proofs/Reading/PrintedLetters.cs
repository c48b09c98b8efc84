using System.Globalization;

namespace Plumbline.Findings.Proofs.Reading;

/// <summary>Letters as a reader sees them: word processors and typesetters put spaces and hyphens into a text that look like others and are not.</summary>
internal static class PrintedLetters
{
    /// <summary>Stands for a letter that nobody sees, such as a soft hyphen.</summary>
    public const char Unseen = '\u200b';

    /// <summary>The plain letter for one that looks like it.</summary>
    public static char Plain(char letter) => letter switch
    {
        < '\u0080' => letter,
        '\u00a0' or '\u1680' or (>= '\u2000' and <= '\u200a') or '\u202f' or '\u205f' or '\u3000' => ' ',
        '\u2010' or '\u2011' => '-',
        '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' => Unseen,
        '\u2018' or '\u2019' => '\'',
        '\u201c' or '\u201d' => '"',
        // Digits of other scripts and of full width: a figure is read in whatever digits it is set.
        _ when char.IsDigit(letter) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)),
        _ => letter,
    };

    /// <summary>A line letter by letter, so that every column stays where it is.</summary>
    public static string Plain(string line) => System.Text.Ascii.IsValid(line) ? line : string.Create(line.Length, line, (plain, from) =>
    {
        for (var at = 0; at < from.Length; at++)
        {
            plain[at] = Plain(from[at]);
        }
    });
}
