using Plumbline.Inspections;
using Plumbline.Publications.Calendars;

namespace Plumbline.Tests.Publications.Calendars;

public sealed class PublicCalendarTests
{
    private static readonly DateTimeOffset Told = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_still_to_come_stands_in_its_order_and_what_is_over_stands_no_more()
    {
        var calendar = new PublicCalendar([On("Seaport", 2026, 3), On("Hilltop", 2026, 2, 27), On("Valley", 2026, 2, 28), On("Quayside", 2026, 3, 1)]);

        calendar.From(new DateOnly(2026, 2, 28)).Select(date => date.Area.English).ShouldBe(["Valley", "Quayside", "Seaport"]);
        calendar.From(new DateOnly(2026, 3, 31)).Select(date => date.Area.English).ShouldBe(["Seaport"]);
        calendar.From(new DateOnly(2026, 4, 1)).ShouldBeEmpty();
    }

    [Fact]
    public void It_changed_last_when_a_date_was_told_or_became_another()
    {
        var change = new DateChange(new CalendarDate(2026, 2, null), new CalendarDate(2026, 3, null), new("late"), Told.AddDays(3));
        var moved = On("Seaport", 2026, 3) with { Changes = [change] };

        new PublicCalendar([]).ChangedAt.ShouldBeNull();
        new PublicCalendar([On("Valley", 2026, 2)]).ChangedAt.ShouldBe(Told);
        new PublicCalendar([moved, On("Valley", 2026, 2)]).ChangedAt.ShouldBe(Told.AddDays(3));
    }

    /// <summary>Two people may act at once: one takes it back, the other changes it.</summary>
    [Fact]
    public void What_was_taken_back_stays_so_whatever_is_written_after_it()
    {
        var (before, after) = (new CalendarDate(2026, 2, null), new CalendarDate(2026, 3, null));
        var both = On("Seaport", 2026, 3) with
        {
            Changes = [new DateChange(before, null, new("no"), Told.AddDays(3)), new DateChange(before, after, new("late"), Told.AddDays(3))],
        };

        both.IsTakenBack.ShouldBeTrue();
        (both with { Changes = [both.Changes[1]] }).IsTakenBack.ShouldBeFalse();
    }

    private static AnnouncedDate On(string area, int year, int month, int? day = null) =>
        new(Guid.Empty, AnnouncedKind.Inspection, new LocalText(area), new CalendarDate(year, month, day), Told, []);
}
