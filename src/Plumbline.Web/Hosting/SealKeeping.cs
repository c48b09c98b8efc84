using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Proofs.Seals;

namespace Plumbline.Web.Hosting;

/// <summary>Seals every few minutes what came into the workspace, beside the requests, so that none of them waits for it.</summary>
internal sealed partial class SealKeeping(PlumblineDatabase database, TimeProvider clock, ILogger<SealKeeping> log) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    private readonly Sealing sealing = new(database);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        await timer.KeepAsync(SealAsync, stoppingToken);
    }

    private async Task SealAsync(CancellationToken stop)
    {
        if (await Rounds.FaultOfAsync(() => sealing.SealAsync(clock.GetUtcNow(), stop), stop) is { } fault)
        {
            Failed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The workspace could not be sealed ({Kind}); it is tried again in five minutes.")]
    private partial void Failed(string kind);
}
