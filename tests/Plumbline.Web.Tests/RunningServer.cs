using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Plumbline.Testing;
using Plumbline.Web.Hosting;

namespace Plumbline.Web.Tests;

/// <summary>The real server on its own data, without a network.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TemporaryFolder data;

    private RunningServer(WebApplication app, TemporaryFolder data) => (this.app, this.data) = (app, data);

    public static async Task<RunningServer> Start(Func<ServerSettings, ServerSettings>? with = null)
    {
        var data = new TemporaryFolder();
        var settings = new ServerSettings(data.Path);
        var app = PlumblineServer.Build(with?.Invoke(settings) ?? settings, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return new RunningServer(app, data);
    }

    public HttpClient Visitor() => app.GetTestServer().CreateClient();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        data.Dispose();
    }
}
