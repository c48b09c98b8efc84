using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Plumbline.Web.Hosting;

/// <summary>The addresses that machines watch: whether the process answers, and which program it is.</summary>
internal static class Health
{
    public static string Version { get; } = typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health", () => TypedResults.Text("ok\n")).AllowAnonymous();
        app.MapGet("/version", () => TypedResults.Text(Version + "\n")).AllowAnonymous();
    }
}
