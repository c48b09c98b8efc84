using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Features.Accounts;
using Plumbline.Web.Features.Joining;
using Plumbline.Web.Features.People;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Hosting;
using Plumbline.Web.Keeping;

namespace Plumbline.Web.Access;

/// <summary>How people are known and what keeps others out. Whatever states no policy is closed to everyone.</summary>
internal static class AccessSetup
{
    public static void AddAccess(this WebApplicationBuilder builder, ServerSettings settings)
    {
        var services = builder.Services;
        services.AddScoped<WhoAsks>().AddScoped<Sessions>().AddScoped<RefusedPages>().AddScoped<KeptForms>().AddScoped<AuditTrail>().AddSingleton<SignInTries>().AddScoped<Door>().AddScoped<PeopleRegister>().AddScoped<SetUpTicket>().AddScoped<Passkeys>().AddScoped<AuditSearch>();
        services.AddDataProtection().SetApplicationName("Plumbline").PersistKeysToDbContext<PlumblineDb>();
        services.AddIdentityCore<Account>(Rules).AddEntityFrameworkStores<PlumblineDb>().AddSignInManager().AddDefaultTokenProviders().AddPasswordValidator<KnownPasswords>();
        // Nobody types an address to sign in with a passkey, so the device itself must know whose it is, and check that it is they.
        services.Configure<IdentityPasskeyOptions>(passkey => (passkey.ResidentKeyRequirement, passkey.UserVerificationRequirement) = ("required", "required"));
        services.Configure<DataProtectionTokenProviderOptions>(link => link.TokenLifespan = settings.LinkTime);
        var secure = (settings.PublicAddress ?? settings.Address).StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        var ways = services.AddAuthentication(SessionCookie.Scheme)
            .AddCookie(SessionCookie.Scheme, cookie => SessionCookie.Set(cookie, secure))
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie => Brief(cookie, "plumbline_passkey", SameSiteMode.Strict, secure));
        var singleSignOn = SingleSignOn.Of(builder.Configuration);
        services.AddSingleton(singleSignOn);
        singleSignOn.AddTo(ways, secure);
        builder.AddSignInLimits(settings);
        services.AddScoped<IAuthorizationHandler, AllowHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
    }

    /// <summary>
    /// After routing: who asks, and whether they may. Style, script and what machines watch are answered before, whoever asks.
    /// It stands in the one line of all middleware: in a branch the framework would not see it, and would ask who asks before anything else.
    /// </summary>
    public static void UseAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void Rules(IdentityOptions rules)
    {
        rules.User.RequireUniqueEmail = true;
        rules.User.AllowedUserNameCharacters = "";
        rules.Password.RequiredLength = KnownPasswords.Shortest;
        (rules.Password.RequireDigit, rules.Password.RequireLowercase, rules.Password.RequireUppercase, rules.Password.RequireNonAlphanumeric) = (false, false, false, false);
        rules.Password.RequiredUniqueChars = 5;
        rules.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }

    /// <summary>A cookie that lives while someone is on the way in.</summary>
    public static void Brief(CookieAuthenticationOptions cookie, string name, SameSiteMode sameSite, bool secure)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = sameSite;
        cookie.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
    }
}
