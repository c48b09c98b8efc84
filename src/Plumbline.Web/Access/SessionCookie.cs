using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.SignIn;
using Plumbline.Workspace.SignIn;

namespace Plumbline.Web.Access;

/// <summary>The cookie that names a session. All that it says is looked up again at every request.</summary>
internal static class SessionCookie
{
    public const string Scheme = "Session";

    private const string SessionClaim = "session";

    public static void Set(CookieAuthenticationOptions options, bool alwaysSecure)
    {
        options.Cookie.Name = "plumbline_session";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = alwaysSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.Cookie.IsEssential = true;
        // The row of the session decides when it ends; the cookie itself goes when the browser closes.
        options.ExpireTimeSpan = TimeSpan.FromDays(30);
        options.SlidingExpiration = false;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "back";
        options.Events.OnValidatePrincipal = Recognise;
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = Refuse;
    }

    public static async Task SignIn(this HttpContext context, Account account, string way)
    {
        var session = await context.RequestServices
            .GetRequiredService<Sessions>()
            .Begin(account, way, Device.Of(context.Request.Headers.UserAgent.ToString()), context.RequestAborted);
        await context.SignInAsync(Scheme, Someone(account.Id, session.Id), new AuthenticationProperties { IsPersistent = false });
    }

    /// <summary>Leaves a cookie that opens nothing and only tells, for as long as the browser is open, for whom a form of another tab is to be kept.</summary>
    public static Task SignOut(this HttpContext context, Guid account) => context.SignInAsync(Scheme, Someone(account, null),
        new AuthenticationProperties { IsPersistent = false });

    public static ClaimsPrincipal Someone(Guid account, Guid? session) =>
        new(new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, account.ToString()), .. session is { } id ? new Claim[] { new(SessionClaim, id.ToString()) } : []], Scheme));

    private static async Task Recognise(CookieValidatePrincipalContext cookie)
    {
        var http = cookie.HttpContext;
        var sessions = http.RequestServices.GetRequiredService<Sessions>();
        var found = Guid.TryParse(cookie.Principal?.FindFirstValue(SessionClaim), out var id)
            ? await http.RequestServices.GetRequiredService<PlumblineDatabase>().FindSignedInAsync(id, http.RequestAborted)
            : null;
        if (found is null)
        {
            if (Guid.TryParse(cookie.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var account))
            {
                http.Features.Set(new EndedSession(account, IsLate: false));
            }

            cookie.RejectPrincipal();
            return;
        }

        if (sessions.IsTimedOut(found.Session))
        {
            http.Features.Set(new EndedSession(found.Session.AccountId, IsLate: true));
            cookie.RejectPrincipal();
            return;
        }

        await sessions.Touch(found.Session, http.RequestAborted);
        http.RequestServices.GetRequiredService<WhoAsks>().Recognise(found);
    }

    /// <summary>Pages lead to signing in and back; what was being sent is kept. Scripts are told and stay where they are.</summary>
    private static async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        var http = redirect.HttpContext;
        if (!AsksForPage(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var kept = await http.RequestServices.GetRequiredService<InterruptedForms>().Keep(http);
        var back = kept ?? (HttpMethods.IsGet(http.Request.Method) ? http.Request.Path + http.Request.QueryString : "/");
        var told = http.Features.Get<EndedSession>() switch { null => "", { IsLate: true } => "&timedOut=true", _ => kept is null ? "" : "&left=true" };
        http.Response.Redirect($"/sign-in?back={Uri.EscapeDataString(back)}{told}");
    }

    private static async Task Refuse(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        var http = redirect.HttpContext;
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        await http.RequestServices.GetRequiredService<RefusedPages>().Note();
    }

    private static bool AsksForPage(HttpRequest request) => request.Headers["Sec-Fetch-Mode"].ToString() is var mode && mode.Length > 0
        ? mode == "navigate"
        : request.Headers.XRequestedWith.Count == 0
            && request.Headers.Accept.ToString() is var accept
            && (accept.Length == 0 || accept.Contains("text/html", StringComparison.Ordinal) || accept.Contains("*/*", StringComparison.Ordinal));
}
