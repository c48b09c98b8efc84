using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Plumbline.Storage.Databases;

namespace Plumbline.Web.Hosting;

/// <summary>The addresses that machines watch: whether the process answers, whether the database does, and which program it is.</summary>
internal static class Health
{
    public static string Version { get; } = typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health", () => TypedResults.Text("ok\n")).AllowAnonymous();
        app.MapGet("/status", async (PlumblineDatabase database, CancellationToken stop) => await database.AnswersAsync(stop)
            ? TypedResults.Text("ok\n")
            : TypedResults.Text("the database does not answer\n", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
        app.MapGet("/version", () => TypedResults.Text(Version + "\n")).AllowAnonymous();
    }
}
