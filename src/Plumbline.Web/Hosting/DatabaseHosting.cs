using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Plumbline.Storage.Backups;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Web.Features.Problems;
using Plumbline.Web.Features.People;
using Plumbline.Web.Hosting.Mails;
using Plumbline.Web.Hosting.SentFiles;
using Plumbline.Web.Settings;
using Plumbline.Workspace;
using Plumbline.Workspace.Inspections.SentFiles;
using Plumbline.Workspace.Mails;

namespace Plumbline.Web.Hosting;

/// <summary>The database of the workspace as pages get it: one <see cref="PlumblineDatabase"/> for the process, what acts and views have of it for each
/// request.</summary>
internal static class DatabaseHosting
{
    public static void AddDatabase(this WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.Services.AddSingleton(_ => PlumblineDatabase.Open(settings.Data, settings.Database).Value);
        builder.Services.AddSingleton<DatabaseWatch>();
        builder.Services.AddSingleton<Judgements>();
        builder.Services.AddSingleton(services => services.GetRequiredService<Judgements>().Instruments);
        builder.Services.AddSingleton(new EmbargoKey(settings.Data));
        builder.Services.AddWorkspace();
        var files = FileSettings.Of(builder.Configuration);
        builder.Services.AddSingleton(files).AddSingleton(files.Limits);
        if (files.Scanner is not null)
        {
            builder.Services.AddSingleton<IFileScanner, CommandScanner>();
        }

        builder.Services.AddSingleton(MailSettings.Of(builder.Configuration)).AddScoped<IPost, SmtpPost>();
        builder.Services.AddHostedService<Start>();
        builder.Services.AddHostedService<SealKeeping>();
        if (settings.Roles.Contains(ServerRole.Worker))
        {
            builder.Services.AddHostedService<ReleaseKeeping>().AddHostedService<MailKeeping>().AddHostedService<FileKeeping>();
        }
    }

    /// <summary>The server answers nobody before its tables are there.</summary>
    private sealed class Start(PlumblineDatabase database) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken) => _ = (await database.MakeReadyAsync(cancellationToken)).Value;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
