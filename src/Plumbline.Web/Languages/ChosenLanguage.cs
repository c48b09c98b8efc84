using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace Plumbline.Web.Languages;

/// <summary>Which language a person reads: chosen by the switch on every page, kept in a cookie, otherwise the one that the browser prefers.</summary>
public static class ChosenLanguage
{
    public const string Parameter = "lang";

    private const string Cookie = "plumbline_language";

    public static void UseChosenLanguage(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (Plumbline.Languages.FromCode(context.Request.Query[Parameter].ToString()) is { } chosen)
        {
            context.Response.Cookies.Append(
                Cookie,
                chosen.Code(),
                new CookieOptions
                {
                    HttpOnly = true,
                    SameSite = SameSiteMode.Lax,
                    IsEssential = true,
                    Secure = context.Request.IsHttps,
                    MaxAge = TimeSpan.FromDays(365),
                });
        }

        context.Response.Headers.ContentLanguage = Of(context).Code();
        return next(context);
    });

    public static Language Of(HttpContext context) =>
        Plumbline.Languages.FromCode(Asked(context.Request).Query[Parameter].ToString())
        ?? Plumbline.Languages.FromCode(context.Request.Cookies[Cookie] ?? "")
        ?? Preferred(context.Request);

    /// <summary>The address of this page in a language. A page that answered a form is asked for anew.</summary>
    public static string SamePageIn(this HttpRequest request, Language language)
    {
        var (path, asked) = Asked(request);
        var query = new QueryBuilder(asked.Where(pair => pair.Key is not Parameter and not "handler")) { { Parameter, language.Code() } };
        return request.PathBase + path + query.ToQueryString();
    }

    /// <summary>What the person asked for, also where the page of a refusal is shown instead.</summary>
    private static (PathString Path, IQueryCollection Query) Asked(HttpRequest request) =>
        request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } refused
            ? (refused.OriginalPath, new QueryCollection(QueryHelpers.ParseQuery(refused.OriginalQueryString)))
            : (request.Path, request.Query);

    private static Language Preferred(HttpRequest request) =>
        request.Headers.AcceptLanguage.ToString().StartsWith("cy", StringComparison.OrdinalIgnoreCase) ? Language.Welsh : Language.English;
}
