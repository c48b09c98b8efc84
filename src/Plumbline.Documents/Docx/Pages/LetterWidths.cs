using System.Globalization;
using System.Text;

namespace Plumbline.Documents.Docx.Pages;

/// <summary>
/// How wide letters of Arial are, in thousandths of their size. Source: Adobe's font metrics of Helvetica and Helvetica Bold, whose widths Arial and
/// Liberation Sans have.
/// </summary>
internal static class LetterWidths
{
    /// <summary>The height of a line in sizes: what rises above it, what hangs below and the gap, as Arial states them.</summary>
    public const double LineHeight = 1.15;

    private const int Usual = 556;

    /// <summary>From the space to the tilde, in the order of ASCII.</summary>
    private static readonly int[] Regular = Read(
        "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 "
        + "667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 "
        + "556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584");

    private static readonly int[] Bold = Read(
        "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 "
        + "722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 "
        + "556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584");

    public static int Of(char letter, bool isBold) => letter switch
    {
        >= ' ' and <= '~' => (isBold ? Bold : Regular)[letter - ' '],
        '\u00a0' => 278,
        '‘' or '’' => isBold ? 278 : 222,
        '“' or '”' => isBold ? 500 : 333,
        '—' or '…' => 1000,
        '•' => 350,
        _ => letter < '\u00c0' || letter > '\u1fff' ? Usual : OfAccented(letter, isBold),
    };

    /// <summary>An accent takes no room beside its letter.</summary>
    private static int OfAccented(char letter, bool isBold) => letter.ToString().Normalize(NormalizationForm.FormD) is [>= ' ' and <= '~' and var plain, ..]
        ? Of(plain, isBold) : Usual;

    private static int[] Read(string widths) => [.. widths.Split(' ').Select(width => int.Parse(width, CultureInfo.InvariantCulture))];
}
