using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Plumbline.Web.Features.Problems;

namespace Plumbline.Web.Hosting;

/// <summary>The addresses that machines watch: whether the process answers, whether the database does, and which program it is.</summary>
internal static class Health
{
    public static string Version { get; } = typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        // Answered before anybody asks who it is that asks: that is a question to the database.
        app.MapGet("/health", () => TypedResults.Text("ok\n")).AllowAnonymous().ShortCircuit();
        app.MapGet("/status", async (DatabaseWatch watch) => await watch.AnswersAsync()
            ? TypedResults.Text("ok\n")
            : TypedResults.Text("the database does not answer\n", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous().ShortCircuit();
        app.MapGet("/version", () => TypedResults.Text(Version + "\n")).AllowAnonymous().ShortCircuit();
    }
}
