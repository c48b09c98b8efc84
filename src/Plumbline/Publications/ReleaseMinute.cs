namespace Plumbline.Publications;

/// <summary>The minute of a release, as people set it by the clock of the place where reports are published.</summary>
public static class ReleaseMinute
{
    /// <summary>How long before it the release is rehearsed.</summary>
    public static readonly TimeSpan Rehearsal = TimeSpan.FromHours(1);

    private static readonly LocalText Skipped = new(
        "the clocks go forward over {0} on that day, so there is no such minute; choose another",
        "mae’r clociau’n symud ymlaen dros {0} y diwrnod hwnnw, felly nid oes munud o’r fath; dewiswch un arall");

    private static readonly LocalText Twice = new(
        "the clocks go back over {0} on that day, so that minute comes twice; choose another",
        "mae’r clociau’n symud yn ôl dros {0} y diwrnod hwnnw, felly daw’r funud honno ddwywaith; dewiswch un arall");

    private static readonly LocalText Past = new("that minute has passed; choose one that is still to come",
        "mae’r funud honno wedi mynd heibio; dewiswch un sydd eto i ddod");

    /// <summary>The instant, in UTC; refused where the clock skips that minute or shows it twice, and where it has passed.</summary>
    public static Result<DateTimeOffset> On(TimeZoneInfo zone, DateOnly day, TimeOnly time, DateTimeOffset now)
    {
        var local = day.ToDateTime(new TimeOnly(time.Hour, time.Minute));
        var shown = time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        if (zone.IsInvalidTime(local))
        {
            return Result.Refused<DateTimeOffset>(Refusal.Of("minute-skipped", Skipped, shown));
        }

        if (zone.IsAmbiguousTime(local))
        {
            return Result.Refused<DateTimeOffset>(Refusal.Of("minute-twice", Twice, shown));
        }

        var instant = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
        return instant <= now ? Result.Refused<DateTimeOffset>(Refusal.Of("minute-past", Past)) : Result.Of(instant);
    }
}
