using System.Collections.Concurrent;

namespace Plumbline.Web.Tests;

/// <summary>The real time, moved by as much as a test lets go by.</summary>
public sealed class MovableClock : TimeProvider
{
    private readonly ConcurrentBag<Action> timers = [];
    private TimeSpan moved;
    private volatile bool isStruck;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + moved;

    public void Move(TimeSpan time) => moved += time;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        timers.Add(() => callback(state));
        if (isStruck)
        {
            callback(state);
        }

        return timer;
    }

    /// <summary>Lets everything that is done every so often be done now, also what is only about to begin to wait.</summary>
    public void Strike()
    {
        isStruck = true;
        foreach (var ring in timers)
        {
            ring();
        }
    }
}
