using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Storage.Accounts;
using Plumbline.Workspace.SignIn;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Accounts;
using Plumbline.Web.Features.Joining;
using Plumbline.Web.Features.SignIn;
using Plumbline.Web.Settings;

namespace Plumbline.Web.Hosting;

/// <summary>How people are known and what keeps others out. Whatever states no policy is closed to everyone.</summary>
internal static class AccessSetup
{
    public static void AddAccess(this WebApplicationBuilder builder, ServerSettings settings)
    {
        var services = builder.Services;
        services.AddScoped<WhoAsks>().AddScoped<RefusedPages>().AddScoped<InterruptedForms>().AddScoped<Door>().AddScoped<SetUpTicket>().AddScoped<Passkeys>();
        services.AddSingleton(new SessionTimes(settings.IdleTime, settings.LongestSession));
        services.AddDataProtection().SetApplicationName("Plumbline").InTables();
        services.AddIdentityCore<Account>(Rules).InTables().AddSignInManager().AddDefaultTokenProviders().AddPasswordValidator<KnownPasswords>();
        // Nobody types an address to sign in with a passkey, so the device itself must know whose it is, and check that it is they.
        services.Configure<IdentityPasskeyOptions>(passkey => (passkey.ResidentKeyRequirement, passkey.UserVerificationRequirement) = ("required", "required"));
        services.Configure<DataProtectionTokenProviderOptions>(link => link.TokenLifespan = settings.LinkTime);
        var secure = (settings.PublicAddress ?? settings.Address).StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        var ways = services.AddAuthentication(SessionCookie.Scheme)
            .AddCookie(SessionCookie.Scheme, cookie => SessionCookie.Set(cookie, secure))
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie => BriefCookie.Set(cookie, "plumbline_passkey", SameSiteMode.Strict, secure));
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
        (rules.Password.RequireDigit, rules.Password.RequireLowercase, rules.Password.RequireUppercase, rules.Password.RequireNonAlphanumeric) =
            (false, false, false, false);
        rules.Password.RequiredUniqueChars = 5;
        rules.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }
}
