using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections;
using Plumbline.Publications.Calendars;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Publications.Calendars;

/// <summary>The announced dates, for everyone. Read from what was announced and from nothing else.</summary>
public static class AnnouncedDates
{
    public static Task<PublicCalendar> ReadAsync(Views views, CancellationToken stop = default) => views.Db.CalendarAsync(stop);

    internal static async Task<PublicCalendar> CalendarAsync(this PlumblineDb db, CancellationToken stop)
    {
        var dates = await db.AnnouncedDates.AsNoTracking().ToListAsync(stop);
        var changes = (await db.AnnouncedDateChanges.AsNoTracking().ToListAsync(stop)).ToLookup(change => change.DateId);
        return new PublicCalendar([.. dates.Select(date =>
        {
            var (on, became) = (DateOf(date.FirstOn), new List<DateChange>());
            foreach (var change in changes[date.Id].OrderBy(change => change.At).ThenBy(change => change.On is null).ThenBy(change => change.Id))
            {
                CalendarDate? now = change.On is { } next ? DateOf(next) : null;
                became.Add(new DateChange(on, now, new LocalText(change.WhyEnglish, change.WhyWelsh), change.At));
                on = now ?? on;
            }

            return new AnnouncedDate(
                date.Id, AnnouncedKinds.FromCode(date.Kind)!.Value, new LocalText(date.AreaEnglish, date.AreaWelsh), on, date.At, became);
        })]);
    }

    private static CalendarDate DateOf(string kept) => CalendarDate.Parse(kept)!.Value;
}
