using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Plumbline.Web.Hosting;

/// <summary>What a person sees when the program itself is broken, and what the log says of it: the kind of fault and where, never the text that caused it.</summary>
internal static partial class Failure
{
    public static void Show(IApplicationBuilder app) => app.Run(async context =>
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var reference = Guid.CreateVersion7().ToString("N")[^8..];
        var place = fault?.StackTrace?.Split('\n')[0].Trim() ?? "";
        LogFailure(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Plumbline.Failure"), reference, fault?.GetType().Name ?? "", place);
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync($"""
            Something went wrong on the server. What you had saved is kept. Please tell the administrator this reference: {reference}

            Aeth rhywbeth o'i le ar y gweinydd. Mae'r hyn yr oeddech wedi'i gadw yn ddiogel. Rhowch y cyfeirnod hwn i'r gweinyddwr: {reference}
            """);
    });

    [LoggerMessage(LogLevel.Error, "Failure {Reference}: {Kind} {Place}")]
    private static partial void LogFailure(ILogger logger, string reference, string kind, string place);
}
