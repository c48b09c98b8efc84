using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plumbline.Web.Features.People;
using Plumbline.Workspace;
using Plumbline.Workspace.Mails;

namespace Plumbline.Web.Hosting.Mails;

/// <summary>Gathers what people are to hear of and sends what is due, every half minute, where a mail server is named.</summary>
internal sealed partial class MailKeeping(
    IServiceScopeFactory scopes, MailSettings settings, WorkspaceClock clock, TimeProvider time, ILogger<MailKeeping> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    /// <summary>Those who hear once a day are asked for less often: most of them have been told, or have nothing to be told.</summary>
    private static readonly TimeSpan EveryForDaily = TimeSpan.FromMinutes(15);

    private DateTimeOffset nextForDaily;
    private bool isToldOfGathering;
    private bool isToldOfSending;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsOn)
        {
            return;
        }

        using var timer = new PeriodicTimer(Every, time);
        await timer.KeepAsync(KeepAsync, stoppingToken);
    }

    /// <summary>What cannot be gathered holds up nothing that is to be sent.</summary>
    private async Task KeepAsync(CancellationToken stop)
    {
        var isDaily = clock.Now >= nextForDaily;
        isToldOfGathering = !await DoAsync<GatherMail>(mail => mail.RunAsync(Acting.Operator(clock), isDaily, stop), isToldOfGathering, stop);
        nextForDaily = isDaily && !isToldOfGathering ? clock.Now + EveryForDaily : nextForDaily;
        isToldOfSending = !await DoAsync<SendMail>(mail => mail.RunAsync(Acting.Operator(clock), stop), isToldOfSending, stop);
    }

    /// <summary>Whatever lasts is said once, and once more after it had passed.</summary>
    private async Task<bool> DoAsync<T>(Func<T, Task<int>> what, bool isTold, CancellationToken stop) where T : notnull
    {
        var fault = await Rounds.FaultOfAsync(
            async () =>
            {
                await using var scope = scopes.CreateAsyncScope();
                await what(scope.ServiceProvider.GetRequiredService<T>());
            },
            stop);
        if (fault is not null && !isTold)
        {
            Failed(typeof(T).Name, fault);
        }

        return fault is null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Act} did not succeed ({Kind}); it is tried again every half minute.")]
    private partial void Failed(string act, string kind);
}
