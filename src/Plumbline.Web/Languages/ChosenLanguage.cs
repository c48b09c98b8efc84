using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

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
            context.Response.Cookies.Append(Cookie, chosen.Code(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) });
        }

        context.Response.Headers.ContentLanguage = Of(context).Code();
        return next(context);
    });

    public static Language Of(HttpContext context) =>
        Plumbline.Languages.FromCode(context.Request.Query[Parameter].ToString())
        ?? Plumbline.Languages.FromCode(context.Request.Cookies[Cookie] ?? "")
        ?? Preferred(context.Request);

    /// <summary>The address of this page in a language. A page that answered a form is asked for anew.</summary>
    public static string SamePageIn(this HttpRequest request, Language language)
    {
        var query = new QueryBuilder(request.Query.Where(pair => pair.Key is not Parameter and not "handler")) { { Parameter, language.Code() } };
        return request.PathBase + request.Path + query.ToQueryString();
    }

    private static Language Preferred(HttpRequest request) =>
        request.Headers.AcceptLanguage.ToString().StartsWith("cy", StringComparison.OrdinalIgnoreCase) ? Language.Welsh : Language.English;
}
