namespace Plumbline.Workspace;

/// <summary>The clock by which inspections are done: one source of instants and one zone, both given from outside.</summary>
public sealed class WorkspaceClock(TimeProvider clock, TimeZoneInfo zone)
{
    /// <summary>The zone of the inspectorates of England and Wales.</summary>
    public static TimeZoneInfo London { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The instant, in UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The day that it is where inspections are done.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, zone).DateTime);

    /// <summary>An instant as clocks show it where inspections are done.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);
}
