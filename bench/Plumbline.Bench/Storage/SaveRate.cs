using System.Diagnostics;

namespace Plumbline.Bench.Storage;

/// <summary>How fast something was saved.</summary>
/// <param name="PerSecond">Saves a second, all clients together.</param>
/// <param name="Processor">Seconds of the processor for each save, of this process and the database server.</param>
internal readonly record struct SaveRate(double PerSecond, double Processor)
{
    public SaveRate Better(SaveRate other) => new(Math.Max(PerSecond, other.PerSecond), Math.Min(Processor, other.Processor));

    /// <summary>Saves one record after the other until the time is over or none is left; the first are not counted.</summary>
    /// <param name="server">The data folder of the database server; null when there is none.</param>
    public static async Task<SaveRate> MeasureAsync(string? server, double seconds, int clients, int records, Func<int, Task> save)
    {
        var next = -1;
        var done = 0;
        var warm = Math.Min(200, records / 10);
        for (var i = 0; i < warm; i++)
        {
            await save(++next);
        }

        var before = ProcessorTime.Seconds(server);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (watch.Elapsed.TotalSeconds < seconds && Interlocked.Increment(ref next) is var record && record < records)
            {
                await save(record);
                Interlocked.Increment(ref done);
            }
        })));
        var elapsed = watch.Elapsed.TotalSeconds;
        return new SaveRate(done / elapsed, (ProcessorTime.Seconds(server) - before) / done);
    }
}
