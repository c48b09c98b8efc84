using System.Globalization;

namespace Plumbline.Caseloads.Personal;

/// <summary>Which columns of dates are dates of birth: other dates of the same rows lie a childhood later, or they spread over years as no dates of orders
/// do.</summary>
internal static class BirthDates
{
    private const int YearsBefore = 8;

    /// <summary>Days as spreadsheets count them, from 1979 to 2017.</summary>
    private const int FirstSerial = 29_000;
    private const int LastSerial = 43_000;

    private const int Spread = 3 * 365;

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy/M/d", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d/M/yy", "yyyyMMdd",
    ];

    /// <summary>The columns, from 0.</summary>
    public static IReadOnlyList<int> Among(IReadOnlyList<IReadOnlyList<string>> rows, int columns)
    {
        var dates = Enumerable.Range(0, columns)
            .Select(column => (Column: column, Days: DatesOf(rows, column)))
            .Where(found => found.Days is not null)
            .ToList();
        return [
            .. dates
                .Where(column =>
                    IsBefore(column.Days!, dates.Where(other => other.Column != column.Column).Select(other => other.Days!))
                        || (dates.Count == 1 && IsSpread(column.Days!)))
                .Select(column => column.Column),
        ];
    }

    private static bool IsBefore(DateOnly?[] days, IEnumerable<DateOnly?[]> others) => others.Any(other =>
        days.Zip(other).Where(pair => pair.First is not null && pair.Second is not null).ToList() is { Count: > 0 } both
        && 2 * both.Count(pair => pair.First!.Value.Year + YearsBefore <= pair.Second!.Value.Year) > both.Count);

    private static bool IsSpread(DateOnly?[] days)
    {
        var sorted = days.OfType<DateOnly>().Order().ToList();
        return sorted.Count >= 2
            && 2 * sorted.Distinct().Count() > sorted.Count
            && sorted[sorted.Count * 9 / 10].DayNumber - sorted[sorted.Count / 10].DayNumber > Spread;
    }

    private static DateOnly?[]? DatesOf(IReadOnlyList<IReadOnlyList<string>> rows, int column)
    {
        var (filled, dates, days) = (0, 0, new DateOnly?[rows.Count]);
        for (var row = 0; row < rows.Count; row++)
        {
            if (column >= rows[row].Count || rows[row][column] is not { Length: > 0 } text)
            {
                continue;
            }

            filled++;
            if (text.Length == 5
                && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
                && serial is >= FirstSerial and <= LastSerial)
            {
                days[row] = DateOnly.FromDateTime(DateTime.FromOADate(serial));
                dates++;
            }
            else if (char.IsAsciiDigit(text[0])
                && DateOnly.TryParseExact(
                    text.Split(' ', 'T') is [var first, var time] && time.Contains(':', StringComparison.Ordinal) ? first : text,
                    Forms,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day))
            {
                days[row] = day;
                dates++;
            }
            else if (filled > 20 && dates == 0)
            {
                return null;
            }
        }

        return filled > 0 && 2 * dates > filled ? days : null;
    }
}
