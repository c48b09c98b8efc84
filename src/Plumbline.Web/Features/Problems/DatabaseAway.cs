using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Storage.Databases;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Problems;

/// <summary>
/// A database that is away, or there and silent, is a page that says so. The page asks the database nothing: not who reads it, and not for a key.
/// </summary>
internal static class DatabaseAway
{
    private static readonly string[] WithoutDatabase = ["/health", "/status", "/version", "/assets"];

    public static void UseDatabaseAway(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (WithoutDatabase.Any(start => context.Request.Path.StartsWithSegments(start)))
        {
            await next(context);
            return;
        }

        var watch = context.RequestServices.GetRequiredService<DatabaseWatch>();
        if (watch.IsAway)
        {
            await Say(context);
            return;
        }

        try
        {
            await (watch.MayWait ? Watched(context, next, watch) : next(context));
        }
        catch (Exception fault) when (!context.Response.HasStarted && DatabaseFault.IsAway(fault))
        {
            watch.Miss();
            await Say(context);
        }
    });

    /// <summary>Goes on with the request; where it waits for a server that is silent, whoever asked is answered and the request is given up.</summary>
    private static async Task Watched(HttpContext context, RequestDelegate next, DatabaseWatch watch)
    {
        var ended = context.RequestAborted;
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(ended);
        context.RequestAborted = giveUp.Token;
        // On a thread of its own: the keys of cookies are read by a library that waits for the database and keeps the thread.
        var work = Task.Run(() => next(context), CancellationToken.None);
        while (!await work.Within(watch.Suspicion))
        {
            if (!await watch.AnswersAsync() && !work.IsCompleted && !context.Response.HasStarted)
            {
                // The request may hold this connection for as long as the driver waits; the next one needs another.
                context.Response.Headers.Connection = "close";
                await Say(context);
                await context.Response.CompleteAsync();
                // The driver asks a silent server to give up, and waits for that too.
                _ = Task.Run(giveUp.Cancel, CancellationToken.None);
                await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return;
            }
        }

        context.RequestAborted = ended;
        await work;
    }

    private static async Task Say(HttpContext context)
    {
        var connection = context.Response.Headers.Connection;
        context.Response.Clear();
        context.Response.Headers.Connection = connection;
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentLanguage = ChosenLanguage.Of(context).Code();
        context.Response.Headers.RetryAfter = "5";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(AwayPage.In(ChosenLanguage.Of(context))), CancellationToken.None);
    }
}
