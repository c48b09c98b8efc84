using System.Globalization;

namespace Plumbline.Files.Workbooks;

/// <summary>How numbers are shown: as dates, as times, with zeros before them, or as they are (ECMA-376, 18.8.30 and 18.8.31).</summary>
internal sealed class CellFormats(IReadOnlyList<string> codes, bool countsFrom1904)
{
    private const int DaysBetweenSystems = 1462;
    private const double LastDay = 2_958_466;

    /// <summary>The code of a form that every workbook knows by its number; empty where it shows no date.</summary>
    public static string BuiltIn(int id) => id switch
    {
        >= 14 and <= 17 or >= 27 and <= 31 or 36 or >= 50 and <= 58 => "yyyy-mm-dd",
        >= 18 and <= 21 or >= 32 and <= 35 or >= 45 and <= 47 => "hh:mm:ss",
        22 => "yyyy-mm-dd hh:mm",
        _ => "",
    };

    /// <summary>The cell of a number.</summary>
    /// <param name="style">The place of its form among <c>cellXfs</c>.</param>
    public WorkbookCell Cell(int column, string raw, int style) =>
        Shown(column, raw, style >= 0 && style < codes.Count ? codes[style] : "");

    public WorkbookCell Shown(int column, string raw, string code)
    {
        if (code.Length == 0 || !double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new WorkbookCell(column, Plain(raw), CellKind.Number);
        }

        var first = code.Split(';')[0];
        if (first.Length > 1 && first.All(letter => letter == '0') && first.Length <= 20 && number >= 0 && number < 1e15 && double.IsInteger(number))
        {
            return new WorkbookCell(column, ((long)number).ToString(CultureInfo.InvariantCulture).PadLeft(first.Length, '0'), CellKind.Number);
        }

        return Letters(first) switch
        {
            (true, _) => Day(column, raw, number),
            (_, true) =>
                new WorkbookCell(
                    column,
                    number is >= 0 and < 1
                        ? TimeOnly.FromTimeSpan(TimeSpan.FromSeconds(Math.Floor((number * 86_400) + 0.5) % 86_400))
                            .ToString("HH:mm:ss", CultureInfo.InvariantCulture)
                        : Plain(raw),
                    CellKind.Time),
            _ => new WorkbookCell(column, Plain(raw), CellKind.Number),
        };
    }

    /// <summary>Day 60 of the system of 1900 is 29 February 1900, which never was; nothing before it is anyone's date here.</summary>
    private WorkbookCell Day(int column, string raw, double number) => (number + (countsFrom1904 ? DaysBetweenSystems : 0)) is var days and > 60 and < LastDay
        ? new WorkbookCell(column, DateOnly.FromDateTime(DateTime.FromOADate(days)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellKind.Date)
        : new WorkbookCell(column, Plain(raw), CellKind.NoDate);

    /// <summary>The shortest decimal that is the same number: 1.1 and not 1.1000000000000001.</summary>
    private static string Plain(string raw) =>
        double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e15
            ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
            : raw;

    /// <summary>Whether a code writes days or years, and whether it writes hours, minutes or seconds. What stands in quotes, in brackets or after a stroke is
    /// no code, but for [h], [m] and [s].</summary>
    private static (bool Days, bool Times) Letters(string code)
    {
        var (days, times, inQuotes) = (false, false, false);
        for (var at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '"':
                    inQuotes = !inQuotes;
                    break;
                case '[' when !inQuotes:
                    var end = code.IndexOf(']', at);
                    times |= end > at && code[(at + 1)..end].Trim('h', 'H', 'm', 'M', 's', 'S').Length == 0;
                    at = end > at ? end : code.Length;
                    break;
                case 'd' or 'D' or 'y' or 'Y' when !inQuotes:
                    days = true;
                    break;
                case 'h' or 'H' or 's' or 'S' when !inQuotes:
                    times = true;
                    break;
                case 'm'
                    or 'M' when !inQuotes && at + 2 < code.Length && char.ToLowerInvariant(code[at + 1]) == 'm' && char.ToLowerInvariant(code[at + 2]) == 'm':
                    days = true;
                    break;
            }
        }

        return (days, times);
    }
}
