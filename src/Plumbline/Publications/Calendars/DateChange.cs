using Plumbline.Inspections;

namespace Plumbline.Publications.Calendars;

/// <summary>That an announced date became another, or was taken back.</summary>
/// <param name="Now">Null where it was taken back.</param>
/// <param name="Why">As everyone reads it.</param>
public sealed record DateChange(CalendarDate Before, CalendarDate? Now, LocalText Why, DateTimeOffset At);
