using Plumbline.Inspections;

namespace Plumbline.Publications.Calendars;

/// <summary>A date that the publisher chose to tell everyone, with everything that became of it.</summary>
/// <param name="On">The day or month that holds now, or held last.</param>
/// <param name="Changes">In the order in which they were made.</param>
public sealed record AnnouncedDate(
    Guid Id, AnnouncedKind Kind, LocalText Area, CalendarDate On, DateTimeOffset AnnouncedAt, IReadOnlyList<DateChange> Changes)
{
    /// <summary>For good, whatever change was made at the same time and written after it.</summary>
    public bool IsTakenBack => Changes.Any(change => change.Now is null);

    /// <summary>When anything that is said of it changed last.</summary>
    public DateTimeOffset ChangedAt => Changes.Count > 0 ? Changes[^1].At : AnnouncedAt;
}
