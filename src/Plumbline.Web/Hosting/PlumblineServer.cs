using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Plumbline.Web.Features.Caseloads.Intakes;
using Plumbline.Web.Features.Closing;
using Plumbline.Web.Features.Assessments;
using Plumbline.Web.Features.Accounts;
using Plumbline.Web.Features.Exchange;
using Plumbline.Web.Features.Information;
using Plumbline.Web.Features.Problems;
using Plumbline.Web.Features.Publications;
using Plumbline.Web.Features.Publications.Site;
using Plumbline.Web.Features.Reports;
using Plumbline.Web.Features.Samples;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.GovUk;
using Plumbline.Web.Hosting.Requests;
using Plumbline.Web.Languages;
using Plumbline.Web.Settings;

namespace Plumbline.Web.Hosting;

/// <summary>The workspace as a web server.</summary>
public static class PlumblineServer
{
    /// <summary>The server, ready to run. Tests change it before it is built.</summary>
    public static WebApplication Build(ServerSettings settings, Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [], ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddJsonFile(Path.Combine(settings.Data, "settings.json"), optional: true).AddEnvironmentVariables("PLUMBLINE_");
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateScopes, options.ValidateOnBuild) = (true, true));
        builder.WebHost.UseUrls(settings.Address);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(settings).AddSingleton<OwnAddress>().AddSingleton(TimeProvider.System);
        builder.AddDatabase(settings);
        builder.AddQuietLogs();
        builder.AddSecurityHeaders();
        builder.AddPages();
        builder.AddAccess(settings);
        builder.AddForms();
        builder.AddAssessments();
        if (settings.Demonstration)
        {
            builder.AddOwnMachineOnly();
        }

        builder.Services.AddSingleton(new ReportShelf(settings.Reports));
        change?.Invoke(builder);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseNotKept();
        app.UseForwardedHeaders();
        app.UseProblems();
        app.UseReports(settings.Reports);
        app.UseDatabaseAway();
        app.UseChosenLanguage();
        app.UseHeads();
        app.UseRouting();
        app.UseOwnSiteOnly();
        app.UseRateLimiter();
        app.UseFilesInMemory();
        app.UseAccess();
        app.UseFormTokens();
        app.UseClosedToChanges();
        app.UseTextOnly();
        app.MapHealth();
        app.MapAssets();
        app.MapRazorPages();
        app.MapSignIn();
        app.MapExtractTemplates();
        app.MapSamples();
        app.MapSentFiles();
        app.MapExports();
        app.MapBuiltReports();
        app.MapDrafts();
        app.MapPublicSite(() => app.Services.GetRequiredService<OwnAddress>().Of(ReportLinks.Root + "/"), Assets.ContentOf("plumbline.css"));
        app.MapAccount();
        app.MapFallback("{*path}", () => Results.NotFound()).AllowAnonymous();
        return app;
    }
}
