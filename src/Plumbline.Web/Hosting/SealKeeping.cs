using System.Data.Common;
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
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await SealAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    /// <summary>A database that is away is asked again the next time.</summary>
    private async Task SealAsync(CancellationToken stop)
    {
        try
        {
            await sealing.SealAsync(clock.GetUtcNow(), stop);
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException or TimeoutException or ObjectDisposedException)
        {
            Failed(fault.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The workspace could not be sealed ({Kind}); it is tried again in five minutes.")]
    private partial void Failed(string kind);
}
