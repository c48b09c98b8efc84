using System.Globalization;

namespace Plumbline.Inspections;

/// <summary>A date as a report states it: a day, or no more than a month.</summary>
public readonly record struct CalendarDate(int Year, int Month, int? Day) : IComparable<CalendarDate>
{
    /// <summary>Reads <c>2011-12</c> or <c>2011-12-05</c>.</summary>
    public static CalendarDate? Parse(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new CalendarDate(day.Year, day.Month, day.Day);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new CalendarDate(month.Year, month.Month, null)
            : null;
    }

    public DateOnly First => new(Year, Month, Day ?? 1);

    public DateOnly Last => Day is { } day ? new DateOnly(Year, Month, day) : new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>Whether it is certainly after another: a month is not after a day within it.</summary>
    public bool IsAfter(CalendarDate other) => First > other.Last;

    public int CompareTo(CalendarDate other) => First.CompareTo(other.First);

    /// <summary>As it is printed: <c>March 2012</c>, <c>5 Rhagfyr 2011</c>.</summary>
    public string In(Language language)
    {
        var culture = CultureInfo.GetCultureInfo(language.Tag());
        return First.ToString(Day is null ? "MMMM yyyy" : "d MMMM yyyy", culture);
    }

    public override string ToString() => Day is null
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");
}
