using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plumbline.Workspace;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.Web.Hosting.SentFiles;

/// <summary>Deletes every hour what services sent and whose time is over.</summary>
internal sealed partial class FileKeeping(IServiceScopeFactory scopes, TimeProvider time, WorkspaceClock clock, ILogger<FileKeeping> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        await timer.KeepAsync(KeepAsync, stoppingToken, isAtOnce: true);
    }

    private async Task KeepAsync(CancellationToken stop)
    {
        if (await Rounds.FaultOfAsync(() => DeleteAsync(stop), stop) is { } fault)
        {
            Failed(fault);
        }
    }

    private async Task DeleteAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<ExpireFiles>().RunAsync(Acting.Operator(clock), stop) is > 0 and var deleted)
        {
            Deleted(deleted);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Files} files that services had sent were deleted: their time was over.")]
    private partial void Deleted(int files);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Files whose time is over could not be deleted ({Kind}); it is tried again in an hour.")]
    private partial void Failed(string kind);
}
