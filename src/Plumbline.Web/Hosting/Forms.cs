using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Plumbline.Web.Features.Problems;
using Plumbline.Web.Keeping;

namespace Plumbline.Web.Hosting;

/// <summary>What every form that comes in must be: sent from a page of this server, with the token of that page, and of a bearable size.</summary>
internal static class Forms
{
    /// <summary>A whole case has some hundred questions with a handful of fields each.</summary>
    private const int MostFields = 5000;

    private const int LongestField = 1_000_000;

    public static void AddForms(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<FormOptions>(form => (form.ValueCountLimit, form.ValueLengthLimit) = (MostFields, LongestField));
        // Only a proxy on this machine is believed about where a request comes from.
        builder.Services.Configure<ForwardedHeadersOptions>(proxy =>
            proxy.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
    }

    /// <summary>Refuses what other sites make a browser send. Browsers say where a request starts; what says nothing at all still needs the token.</summary>
    public static void UseOwnSiteOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!Changes(context) || IsFromOwnSite(context.Request))
        {
            return next(context);
        }

        context.Refuse(StatusCodes.Status403Forbidden, Problem.OtherSite);
        return Task.CompletedTask;
    });

    /// <summary>After it is known who asks, since a token is made for one person.</summary>
    public static void UseFormTokens(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (Changes(context) && !context.Request.HasFormContentType && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        {
            // What is no form has no fields that a page could read.
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        if (Changes(context) && context.Request.HasFormContentType && !await SentForm.IsWhole(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (Changes(context)
            && context.GetEndpoint() is not null
            && !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            context.Refuse(StatusCodes.Status400BadRequest, Problem.OldForm);
            return;
        }

        await next(context);
    });

    /// <summary>Refuses the character NUL wherever it comes from: it is no text, and one of the engines cannot keep it.</summary>
    public static void UseTextOnly(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (HoldsNul(context.Request.Query)
            || (Changes(context) && context.Request.HasFormContentType && HoldsNul(await context.Request.ReadFormAsync(context.RequestAborted))))
        {
            context.Refuse(StatusCodes.Status400BadRequest, Problem.NoText);
            return;
        }

        await next(context);
    });

    private static bool HoldsNul(IEnumerable<KeyValuePair<string, StringValues>> sent) =>
        sent.Any(field => field.Key.Contains('\0') || field.Value.Any(value => value?.Contains('\0') == true));

    /// <summary>The page of a refusal is shown in the place of what was sent, and changes nothing.</summary>
    private static bool Changes(HttpContext context) => context.Features.Get<IStatusCodeReExecuteFeature>() is null
        && context.Request.Method is var method
        && !HttpMethods.IsGet(method)
        && !HttpMethods.IsHead(method)
        && !HttpMethods.IsOptions(method)
        && !HttpMethods.IsTrace(method);

    private static bool IsFromOwnSite(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
        {
            return site is "same-origin" or "none";
        }

        return request.Headers.Origin.ToString() is not { Length: > 0 } origin
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
