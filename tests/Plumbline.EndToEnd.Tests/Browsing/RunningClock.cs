namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>A clock that began at another moment than ours, and runs as ours does: so that the days on the pages are always the same.</summary>
internal sealed class RunningClock(DateTimeOffset begin) : TimeProvider
{
    private readonly long started = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => begin + System.GetElapsedTime(started);
}
