using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plumbline.Web.Features.People;
using Plumbline.Workspace;
using Plumbline.Workspace.Mails;

namespace Plumbline.Web.Hosting.Mails;

/// <summary>Gathers what people are to hear of and sends what is due, every half minute, where a mail server is named.</summary>
internal sealed partial class MailKeeping(IServiceScopeFactory scopes, MailSettings settings, WorkspaceClock clock, ILogger<MailKeeping> log)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    private bool told;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsOn)
        {
            return;
        }

        using var timer = new PeriodicTimer(Every);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await KeepAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task KeepAsync(CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<GatherMail>().RunAsync(Acting.Operator(clock), stop);
            await scope.ServiceProvider.GetRequiredService<SendMail>().RunAsync(Acting.Operator(clock), stop);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException or InvalidOperationException or TimeoutException or IOException)
        {
            // Another server may have made the same mail of the day; a database that is away is asked again. Said once.
            if (!told)
            {
                told = true;
                Failed(fault.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "E-mails could not be gathered or sent ({Kind}); it is tried again every half minute.")]
    private partial void Failed(string kind);
}
