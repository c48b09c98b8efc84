namespace Plumbline.Inspections;

/// <summary>
/// International standard book numbers. The last digit proves the others: with thirteen digits they count once and three times in turn and sum
/// to a multiple of ten
/// (ISO 2108:2017); with ten they count ten times down to once and sum to a multiple of eleven, X being ten.
/// </summary>
public static class Isbn
{
    /// <summary>What is wrong with a number as it is printed, with hyphens or spaces; null when nothing is.</summary>
    public static string? FaultOf(string printed)
    {
        var digits = printed.Replace("ISBN", "", StringComparison.OrdinalIgnoreCase).Where(letter => letter is not (' ' or '-' or '\u2010' or '\u2011'
            or '\u00a0' or ':')).ToArray();
        var isTen = digits.Length == 10;
        if (digits.Length is not (10 or 13) || digits[..^1].Any(letter => !char.IsAsciiDigit(letter)) || !(char.IsAsciiDigit(digits[^1]) || (isTen
            && digits[^1] is 'X' or 'x')))
        {
            return $"{printed} is no ISBN: it has thirteen digits, or ten in older books, and perhaps hyphens";
        }

        if (!isTen && new string(digits[..3]) is not ("978" or "979"))
        {
            return $"{printed} is no ISBN: thirteen digits begin with 978 or 979";
        }

        var right = isTen ? OfTen(digits) : OfThirteen(digits);
        return char.ToUpperInvariant(digits[^1]) == right ? null : $"{printed} is no ISBN: by the other digits the last one is {right}";
    }

    private static char OfThirteen(char[] digits)
    {
        var sum = digits[..12].Select((digit, index) => (digit - '0') * (index % 2 == 0 ? 1 : 3)).Sum();
        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private static char OfTen(char[] digits)
    {
        var sum = digits[..9].Select((digit, index) => (digit - '0') * (10 - index)).Sum();
        return ((11 - (sum % 11)) % 11) switch { 10 => 'X', var rest => (char)('0' + rest) };
    }
}
