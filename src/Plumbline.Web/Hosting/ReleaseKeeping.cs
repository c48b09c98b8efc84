using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plumbline.Workspace;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Web.Hosting;

/// <summary>Releases what falls due, at its minute, and rehearses it an hour before. It asks every second, so that a minute that was set a moment ago is kept
/// too.</summary>
internal sealed partial class ReleaseKeeping(IServiceScopeFactory scopes, WorkspaceClock clock, ILogger<ReleaseKeeping> log) : BackgroundService
{
    /// <summary>Later than this says that no server ran at the minute.</summary>
    private static readonly TimeSpan OnTime = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);

    private readonly HashSet<string> told = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        await timer.KeepAsync(KeepAsync, stoppingToken, isAtOnce: true);
    }

    private async Task KeepAsync(CancellationToken stop)
    {
        if (await Rounds.FaultOfAsync(() => ReleaseAsync(stop), stop) is { } fault && told.Add(fault))
        {
            Failed(fault);
        }
    }

    private async Task ReleaseAsync(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var server = Acting.Operator(clock);
        foreach (var (inspection, late, faults) in await scope.ServiceProvider.GetRequiredService<ReleaseDue>().RunAsync(server, stop))
        {
            Tell(inspection, late, faults);
        }

        await scope.ServiceProvider.GetRequiredService<RehearseRelease>().DueAsync(server, stop);
    }

    private void Tell(string inspection, TimeSpan late, IReadOnlyList<Refusal> faults)
    {
        if (faults.Count > 0)
        {
            // Said once, however often it is tried again.
            if (told.Add(inspection))
            {
                NotReleased(inspection, faults[0].Code);
            }
        }
        else if (late > OnTime)
        {
            ReleasedLate(inspection, (int)late.TotalMinutes);
        }
        else
        {
            Released(inspection);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The report of {Inspection} was released at its minute.")]
    private partial void Released(string inspection);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The report of {Inspection} was released {Minutes} minutes late: no server ran at its minute.")]
    private partial void ReleasedLate(string inspection, int minutes);

    [LoggerMessage(Level = LogLevel.Error,
        Message = "The report of {Inspection} could not be released at its minute ({Code}); it is tried again until it can.")]
    private partial void NotReleased(string inspection, string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Whether a release is due could not be asked ({Kind}); it is asked again every second.")]
    private partial void Failed(string kind);
}
