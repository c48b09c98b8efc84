namespace Plumbline.Web.Hosting;

/// <summary>What the server does every so often, beside the requests: only the end of the server ends it.</summary>
internal static class Rounds
{
    public static async Task KeepAsync(this PeriodicTimer timer, Func<CancellationToken, Task> what, CancellationToken stop, bool isAtOnce = false)
    {
        try
        {
            if (isAtOnce)
            {
                await what(stop);
            }

            while (await timer.WaitForNextTickAsync(stop))
            {
                await what(stop);
            }
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            // The server ends, and what it breaks off may say so in its own way.
        }
    }

    /// <summary>Does it once. Whatever goes wrong, from a database that is away on, is for its keeper to log; the next time it is tried again.</summary>
    /// <returns>The kind of what went wrong, never its words, which may be of a case; null for nothing.</returns>
    public static async Task<string?> FaultOfAsync(Func<Task> what, CancellationToken stop)
    {
        try
        {
            await what();
            return null;
        }
        catch (Exception fault) when (!stop.IsCancellationRequested)
        {
            return fault.GetType().Name;
        }
    }
}
