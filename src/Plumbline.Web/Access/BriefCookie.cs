using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Plumbline.Web.Access;

/// <summary>A cookie that lives while someone is on the way in.</summary>
internal static class BriefCookie
{
    public static void Set(CookieAuthenticationOptions cookie, string name, SameSiteMode sameSite, bool secure)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = sameSite;
        cookie.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
    }
}
