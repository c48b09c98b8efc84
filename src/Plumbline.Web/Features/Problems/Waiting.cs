namespace Plumbline.Web.Features.Problems;

/// <summary>Waits for something that may never end.</summary>
internal static class Waiting
{
    /// <summary>Whether it ended within a time, well or badly.</summary>
    public static async Task<bool> Within(this Task work, TimeSpan time)
    {
        if (!work.IsCompleted)
        {
            await work.WaitAsync(time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return work.IsCompleted;
    }
}
