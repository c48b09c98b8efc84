using System.Globalization;
using Plumbline.Inspections;
using Plumbline.Web.Features.Inspections;

namespace Plumbline.Web.Features.Publications.Calendars;

/// <summary>A day or a month as people type it.</summary>
internal static class DateText
{
    private static readonly string[] Months = ["M yyyy", "MM yyyy", "M/yyyy", "M.yyyy", "yyyy-MM"];

    /// <summary>Null for what is neither.</summary>
    public static CalendarDate? Parse(string? text)
    {
        if (DayText.Parse(text) is { } day)
        {
            return new CalendarDate(day.Year, day.Month, day.Day);
        }

        var plain = DayText.Plain(text);
        if (DateOnly.TryParseExact(plain, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            || DayText.Cultures.Any(culture => DateOnly.TryParseExact(plain, ["MMMM yyyy", "MMM yyyy"], culture, DateTimeStyles.None, out month)))
        {
            return new CalendarDate(month.Year, month.Month, null);
        }

        return null;
    }
}
