namespace Plumbline.Web.Tests;

/// <summary>The real time, moved by as much as a test lets go by.</summary>
public sealed class MovableClock : TimeProvider
{
    private TimeSpan moved;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + moved;

    public void Move(TimeSpan time) => moved += time;
}
