using System.Globalization;
using System.Text;
using Plumbline.Publications.Calendars;
using Plumbline.Web.Features.Publications.Site;

namespace Plumbline.Web.Features.Publications.Calendars;

/// <summary>Announced dates as an iCalendar file (RFC 5545): an event of whole days each, with one that was taken back as cancelled.</summary>
internal static class SiteCalendarFile
{
    private const int LongestLine = 75;

    /// <summary>Null where there is no date: the format wants a calendar to have an event.</summary>
    public static byte[]? Of(IReadOnlyList<AnnouncedDate> dates, Language language, string root)
    {
        if (dates.Count == 0)
        {
            return null;
        }

        var file = new StringBuilder();
        Lines(file, "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Plumbline//Public calendar//EN", $"NAME:{Escaped(SiteCalendarWords.Title.In(language))}");
        foreach (var date in dates)
        {
            Lines(
                file, "BEGIN:VEVENT", $"UID:{date.Id}", $"DTSTAMP:{date.ChangedAt.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}",
                $"DTSTART;VALUE=DATE:{Day(date.On.First)}", $"DTEND;VALUE=DATE:{Day(date.On.Last.AddDays(1))}",
                string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{date.Changes.Count}"),
                $"SUMMARY:{Escaped($"{date.Area.In(language)}: {date.Kind.Name().In(language)}")}");
            if (date.Changes.Count > 0)
            {
                Lines(file, $"DESCRIPTION:{Escaped(string.Join('\n', date.Changes.Select(change => SiteCalendar.Became(language, change))))}");
            }

            Lines(file, $"URL:{root}{SitePage.PathOf(SiteCalendar.Name, language)}", date.IsTakenBack ? "STATUS:CANCELLED" : "STATUS:CONFIRMED",
                "TRANSP:TRANSPARENT", "END:VEVENT");
        }

        Lines(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>As the format wants text, which may hold no control character.</summary>
    private static string Escaped(string text) => string.Concat(text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n").Replace('\t', ' ')
        .Where(letter => !char.IsControl(letter)));

    /// <summary>Each ended as the format wants it, one of more than 75 bytes folded onto further lines, no letter broken.</summary>
    private static void Lines(StringBuilder file, params IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            var taken = 0;
            foreach (var letter in line.EnumerateRunes())
            {
                if (taken + letter.Utf8SequenceLength > LongestLine)
                {
                    file.Append("\r\n ");
                    taken = 1;
                }

                file.Append(letter.ToString());
                taken += letter.Utf8SequenceLength;
            }

            file.Append("\r\n");
        }
    }
}
