using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.DependencyInjection;

namespace Plumbline.Web.Hosting;

/// <summary>A workspace to try out: anyone enters as any role, so it answers on this machine alone and holds no real person.</summary>
public static class Demonstration
{
    /// <summary>Why a server may not be a demonstration; empty when it may.</summary>
    public static IEnumerable<Refusal> FaultsOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !IsOwnMachine(uri))
        {
            yield return new Refusal("demonstration-in-public", $"a demonstration lets everyone in, so it may not listen on {address}")
            {
                Subject = "--demo", Suggestion = "use http://127.0.0.1:5080",
            };
        }
    }

    /// <summary>Names that another site could make lead here are not answered.</summary>
    internal static void AddOwnMachineOnly(this WebApplicationBuilder builder) => builder.Services.Configure<HostFilteringOptions>(filter =>
        (filter.AllowedHosts, filter.AllowEmptyHosts) = (["localhost", "127.0.0.1", "[::1]"], false));

    private static bool IsOwnMachine(Uri uri) =>
        uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
