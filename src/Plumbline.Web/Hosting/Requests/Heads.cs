using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Plumbline.Web.Hosting.Requests;

/// <summary>Who asks only for the head of an answer, as watching programs do, gets the head of what everyone gets; the server leaves the body out.</summary>
internal static class Heads
{
    public static void UseHeads(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    });
}
