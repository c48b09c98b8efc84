using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Web.Features.Joining;
using Plumbline.Web.Settings;

namespace Plumbline.Web.Hosting;

/// <summary>What the first start has to say.</summary>
public static class FirstStart
{
    /// <summary>The path of the link by which the first account is made; null when there is one already.</summary>
    public static async Task<string?> SetUpLink(this WebApplication server, CancellationToken stop = default)
    {
        await using var scope = server.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SetUpTicket>().Link(stop);
    }

    /// <summary>A link to one of the server's paths, as it is given to people.</summary>
    public static string LinkTo(this WebApplication server, string path) => server.Services.GetRequiredService<OwnAddress>().Of(path);
}
