namespace Plumbline.Publications.Calendars;

/// <summary>
/// What comes, as the publisher chose to tell it: made of announced dates and of nothing else, so that no step of a report on its way shows in it.
/// </summary>
/// <param name="Dates">All that were ever announced.</param>
public sealed record PublicCalendar(IReadOnlyList<AnnouncedDate> Dates)
{
    /// <summary>Those that are not over on a day, the soonest first; what was taken back stands among them until its date is over.</summary>
    public IReadOnlyList<AnnouncedDate> From(DateOnly today) =>
    [
        .. Dates.Where(date => date.On.Last >= today).OrderBy(date => date.On.First).ThenBy(date => date.Area.English, StringComparer.Ordinal)
            .ThenBy(date => date.Id),
    ];

    /// <summary>When anything in it changed last; null while it is empty.</summary>
    public DateTimeOffset? ChangedAt => Dates.Count == 0 ? null : Dates.Max(date => date.ChangedAt);
}
