using System.Globalization;
using System.Text.RegularExpressions;

namespace Plumbline.Caseloads.Intake;

/// <summary>Dates as systems and people write them in lists: with times, dots, names of months in English or Welsh. What could be two days is no
/// date.</summary>
public static partial class ListedDates
{
    private const int FirstSerial = 20_000;
    private const int LastSerial = 60_000;

    /// <summary>English, Welsh, and Welsh as it stands after "o".</summary>
    private static readonly string[][] Months =
    [
        ["january", "ionawr"], [
            "february", "chwefror",
        ], ["march", "mawrth", "fawrth"], ["april", "ebrill"], ["may", "mai", "fai"], ["june", "mehefin", "fehefin"],
        ["july", "gorffennaf", "orffennaf"], [
            "august", "awst",
        ], ["september", "medi", "fedi"], ["october", "hydref"], ["november", "tachwedd", "dachwedd"], ["december", "rhagfyr", "ragfyr"],
    ];

    /// <summary>The day that a text means.</summary>
    /// <param name="forms">Those of the mapping, such as <c>dd/MM/yyyy</c>: they say whether day or month comes first.</param>
    public static DateOnly? Of(string text, IReadOnlyList<string> forms)
    {
        var bare = text.Trim();
        if (Exact(bare, [.. forms, "yyyy-MM-dd"]) is { } stated)
        {
            return stated;
        }

        var timed = Timed().Match(bare);
        if (timed.Success)
        {
            // A moment in another time zone may be the evening of the day before.
            return timed.Groups["zone"].Length > 0 && !IsMidnight().IsMatch(timed.Groups["time"].Value) ? null : Of(timed.Groups["date"].Value, forms);
        }

        var isDayFirst = forms.Any(form => form.StartsWith('d')) && !forms.Any(form => form.StartsWith('M'));
        return Exact(bare, ["yyyy/M/d", "yyyy.M.d", "yyyy-M-d"])
            ?? (Compact().IsMatch(bare) ? Exact(bare, ["yyyyMMdd"]) : null)
            ?? (isDayFirst ? Exact(bare, ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d M yyyy"]) : null)
            ?? InWords(bare);
    }

    /// <summary>The day that a bare number would be as a spreadsheet counts days; null for what is no such number.</summary>
    public static DateOnly? OfSerial(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= FirstSerial and < LastSerial
            ? DateOnly.FromDateTime(DateTime.FromOADate(number))
            : null;

    private static DateOnly? Exact(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static DateOnly? InWords(string text)
    {
        var found = DayFirst().Match(text) is { Success: true } day ? day : MonthFirst().Match(text);
        if (!found.Success || MonthOf(found.Groups["month"].Value) is not { } month)
        {
            return null;
        }

        var year = int.Parse(found.Groups["year"].Value, CultureInfo.InvariantCulture);
        return Exact(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(year < 100 ? CultureInfo.InvariantCulture.Calendar.ToFourDigitYear(year) : year):0000}-{month}-{found.Groups["day"].Value}"),
            ["yyyy-M-d", "yyyy-M-dd"]);
    }

    /// <summary>A month by its name or the first three letters or more of it.</summary>
    private static int? MonthOf(string name)
    {
        var plain = name.ToLowerInvariant();
        var found = Enumerable.Range(1, Months.Length).Where(month => Months[month - 1].Any(full => full.StartsWith(plain, StringComparison.Ordinal))).ToList();
        return plain.Length >= 3 && found.Count == 1 ? found[0] : null;
    }

    [GeneratedRegex(@"^(?<date>\S.*?)[T ,]\s*(?<time>\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?(\s?[AaPp]\.?[Mm]\.?)?)\s?(?<zone>Z|UTC|GMT|BST|[+-]\d{2}:?\d{2})?$")]
    private static partial Regex Timed();

    [GeneratedRegex(@"^(0?0:00(:00([.,]0+)?)?|12:00(:00([.,]0+)?)?\s?[Aa]\.?[Mm]\.?)$")]
    private static partial Regex IsMidnight();

    [GeneratedRegex(@"^(19|20)\d{6}$")]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(\p{L}+,?\s+)?(?<day>\d{1,2})(st|nd|rd|th|af|ail|ydd|fed|eg|ain)?[\s./-]+(o\s+|of\s+)?(?<month>\p{L}{3,})\.?,?[\s./-]+(?<year>\d{4}"
        + @"|\d{2})$", RegexOptions.IgnoreCase)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(\p{L}+,?\s+)?(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(st|nd|rd|th)?,?\s+(?<year>\d{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex MonthFirst();
}
