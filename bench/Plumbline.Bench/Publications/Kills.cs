using System.Net;
using Plumbline.Statistics;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Bench.Publications;

/// <summary>Kills a server around the minute of a release, starts it again, and counts releases; and times how soon a report is visible where no server is
/// killed.</summary>
internal static class Kills
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static async Task<bool> MakeAsync(WaitingReport waiting, int kills)
    {
        var (chance, wrong, before) = (new SeededRandom("kills"), 0, 0);
        for (var kill = 1; kill <= kills; kill++)
        {
            var data = waiting.Copy();
            var (program, _) = await WaitingReport.ServeAsync(data);
            using (program)
            {
                var minute = await WaitingReport.SetMinuteAsync(data);
                // From a quarter of a second before the minute to three quarters after it.
                await UntilAsync(minute.AddMilliseconds(chance.Below(1000) - 250));
                program.Signal(RunningProgram.Kill);
                await program.EndAsync();
            }

            before += (await WaitingReport.ReleasesAsync(data)).Rows;
            var (again, address) = await WaitingReport.ServeAsync(data);
            using (again)
            {
                await SeenAsync(address);
                again.Signal(RunningProgram.Terminate);
                await again.EndAsync();
            }

            wrong += await WaitingReport.ReleasesAsync(data) == (1, 1, WaitingReport.PublishedCode) ? 0 : 1;
        }

        Console.WriteLine($"{kills} kills around the minute: {before} of them after the release; {wrong} reports not released exactly once");
        var slowest = TimeSpan.Zero;
        for (var time = 0; time < 5; time++)
        {
            var data = waiting.Copy();
            var (program, address) = await WaitingReport.ServeAsync(data);
            using (program)
            {
                var minute = await WaitingReport.SetMinuteAsync(data);
                var late = await SeenAsync(address) - minute;
                slowest = late > slowest ? late : slowest;
                program.Signal(RunningProgram.Terminate);
                await program.EndAsync();
            }
        }

        Console.WriteLine($"5 releases at their minute: visible {slowest.TotalMilliseconds:F0} ms after it at the latest");
        return wrong == 0 && slowest < Limit;
    }

    private static async Task<DateTimeOffset> SeenAsync(Uri address)
    {
        using var visitor = new HttpClient { BaseAddress = address };
        while (true)
        {
            using var answer = await visitor.GetAsync(new Uri(WaitingReport.Page, UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.OK && (await answer.Content.ReadAsStringAsync()).Contains(BuiltCroydon.Sentence, StringComparison.Ordinal))
            {
                return TimeProvider.System.GetUtcNow();
            }

            await Task.Delay(20);
        }
    }

    private static async Task UntilAsync(DateTimeOffset instant)
    {
        var left = instant - TimeProvider.System.GetUtcNow();
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left);
        }
    }
}
