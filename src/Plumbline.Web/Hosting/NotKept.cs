using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Plumbline.Web.Hosting;

/// <summary>No browser and no proxy may keep what the server answers, page, file or data, but for style and script, and for published reports, which say
/// themselves how long they hold.</summary>
internal static class NotKept
{
    public static void UseNotKept(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            if (!SaysItself(context))
            {
                context.Response.Headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    });

    private static bool SaysItself(HttpContext context) => context.Response.Headers.CacheControl.Count > 0
        && (context.Request.Path.StartsWithSegments("/assets")
            || (context.Request.Path.StartsWithSegments(Features.Reports.ReportLinks.Root, out var file) && file.HasValue));
}
