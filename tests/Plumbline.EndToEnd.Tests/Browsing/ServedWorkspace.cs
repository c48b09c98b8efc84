using Microsoft.AspNetCore.Builder;
using Plumbline.Testing;
using Plumbline.Web.Hosting;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>The real server on its own data and a port of its own, for a browser to reach.</summary>
public sealed class ServedWorkspace : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TemporaryFolder data;

    private ServedWorkspace(WebApplication app, TemporaryFolder data) => (this.app, this.data) = (app, data);

    public static async Task<ServedWorkspace> Start(Func<ServerSettings, ServerSettings>? with = null)
    {
        var data = new TemporaryFolder();
        var settings = new ServerSettings(data.Path) { Address = "http://127.0.0.1:0" };
        var app = PlumblineServer.Build(with?.Invoke(settings) ?? settings);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new ServedWorkspace(app, data);
    }

    public WebApplication Server => app;

    /// <summary>What the server is made of, for putting things into its data before a journey.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>The full address of a page, such as <c>/reports</c>.</summary>
    public string At(string path) => app.Urls.First() + path;

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        data.Dispose();
    }
}
