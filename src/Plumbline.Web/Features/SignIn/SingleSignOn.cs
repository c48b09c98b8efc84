using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Plumbline.Web.Access;

namespace Plumbline.Web.Features.SignIn;

/// <summary>
/// The organisation's own sign-in by OpenID Connect, when the server was told of one: <c>SingleSignOn</c> with <c>Name</c>, <c>Authority</c>, <c>ClientId</c>
/// and <c>ClientSecret</c>
/// in <c>settings.json</c> of the data folder, or as <c>PLUMBLINE_SingleSignOn__Authority</c> and so on in the environment.
/// </summary>
public sealed class SingleSignOn
{
    public const string Address = "/sign-in/single";

    private const string Scheme = "SingleSignOn";

    private readonly IConfigurationSection settings;

    private SingleSignOn(IConfigurationSection settings) => this.settings = settings;

    /// <summary>What people call it; null when there is none.</summary>
    public string? Name => settings["Authority"] is { Length: > 0 } authority ? settings["Name"] ?? new Uri(authority).Host : null;

    public static SingleSignOn Of(IConfiguration configuration) => new(configuration.GetSection(Scheme));

    internal void AddTo(AuthenticationBuilder ways, bool secure)
    {
        ways.AddCookie(IdentityConstants.ExternalScheme, cookie => BriefCookie.Set(cookie, "plumbline_single", SameSiteMode.Lax, secure));
        if (Name is not null)
        {
            ways.AddOpenIdConnect(Scheme, Set);
        }
    }

    internal static AuthenticationProperties Properties(string enter) => new() { RedirectUri = enter };

    internal static string[] Schemes => [Scheme];

    private void Set(OpenIdConnectOptions options)
    {
        options.Authority = settings["Authority"];
        options.ClientId = settings["ClientId"];
        options.ClientSecret = settings["ClientSecret"];
        // A provider on this machine may do without a certificate; any other must have one.
        options.RequireHttpsMetadata = !new Uri(options.Authority!).IsLoopback;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.Scope.Add("email");
        options.CallbackPath = Address + "/back";
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        options.Events.OnRemoteFailure = failure =>
        {
            failure.HandleResponse();
            failure.Response.Redirect("/sign-in?failed=true");
            return Task.CompletedTask;
        };
    }
}
