using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Plumbline.Web.Features.Problems;

/// <summary>Every refusal and every failure ends on a page that says so in the reader's language and what to do.</summary>
internal static partial class ProblemHosting
{
    public const string Address = "/problem";

    /// <summary>Ends the request with a status and the reason for its page.</summary>
    public static void Refuse(this HttpContext context, int status, Problem why)
    {
        LogRefusal(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Plumbline.Refused"), why, status);
        context.Features.Set(new Refused(why));
        context.Response.StatusCode = status;
    }

    public static void UseProblems(this IApplicationBuilder app)
    {
        app.UseStatusCodePagesWithReExecute(Address);
        app.Use(async (context, next) =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            {
                // What was sent was refused: its page is read, and nothing is checked or sent twice.
                context.Request.Method = HttpMethods.Get;
            }

            try
            {
                await next(context);
            }
            catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
            {
                Answer(context, fault);
            }
            catch (Exception fault) when (context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
            {
                // Too late for a page. The server underneath would log the text of the fault, which may quote what was written.
                Failure.Log(context.RequestServices.GetRequiredService<ILoggerFactory>(), fault);
                context.Abort();
            }
        });
    }

    private static void Answer(HttpContext context, Exception fault)
    {
        context.Response.Clear();
        // Whoever asks for the token of a form first is the one who meets a form that is too large.
        var cause = fault is AntiforgeryValidationException { InnerException: { } inner } ? inner : fault;
        if (cause is BadHttpRequestException or InvalidDataException)
        {
            // The reader of forms refuses NUL itself, and tells it from too much by its message alone.
            var why = cause.Message.Contains("invalid characters", StringComparison.Ordinal) ? Problem.NoText : Problem.TooMuch;
            context.Refuse((cause as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest, why);
            return;
        }

        context.Features.Set(new Failed(Failure.Log(context.RequestServices.GetRequiredService<ILoggerFactory>(), fault)));
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }

    [LoggerMessage(LogLevel.Information, "Refused {Why} with {Status}")]
    private static partial void LogRefusal(ILogger logger, Problem why, int status);
}
