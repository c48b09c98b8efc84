using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Plumbline.Web.Tests.Features.SignIn;

/// <summary>A small OpenID Connect provider on a port of its own: it signs in whoever it is told to, and checks what a client must send.</summary>
public sealed class StubProvider : IAsyncDisposable
{
    public const string Client = "plumbline";
    public const string Secret = "the secret of the client";

    private readonly WebApplication app;
    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "stub" };
    private readonly Dictionary<string, (string Nonce, string Challenge)> codes = [];

    private StubProvider(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>What it says of the person.</summary>
    public Dictionary<string, object> Person { get; } = new() { ["sub"] = "person-7" };

    public static async Task<StubProvider> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var provider = new StubProvider(builder.Build());
        provider.Map();
        await provider.app.StartAsync(TestContext.Current.CancellationToken);
        return provider;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private void Map()
    {
        app.MapGet("/.well-known/openid-configuration", () => new Dictionary<string, object>
        {
            ["issuer"] = Address, ["authorization_endpoint"] = Address
                + "/authorize", ["token_endpoint"] = Address + "/token", ["jwks_uri"] = Address + "/keys", ["userinfo_endpoint"] = Address + "/person",
            ["response_types_supported"] = new[]
            {
                "code",
            }, ["subject_types_supported"] = new[] { "public" }, ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
        });
        app.MapGet("/keys", () =>
        {
            var own = JsonWebKeyConverter.ConvertFromRSASecurityKey(key);
            return new { keys = new[] { new { kty = own.Kty, kid = key.KeyId, use = "sig", n = own.N, e = own.E } } };
        });
        app.MapGet("/authorize", (string redirect_uri, string state, string nonce, string code_challenge, string client_id) =>
        {
            client_id.ShouldBe(Client);
            var code = $"code-{codes.Count}";
            codes[code] = (nonce, code_challenge);
            return Results.Redirect($"{redirect_uri}?code={code}&state={Uri.EscapeDataString(state)}");
        });
        app.MapPost("/token", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            var (nonce, challenge) = codes[form["code"].ToString()];
            var verified = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
            return form["client_secret"] == Secret && verified == challenge
                ? Results.Json(new { access_token = "access", token_type = "Bearer", id_token = Token(nonce) })
                : Results.BadRequest();
        });
        app.MapGet("/person", () => Person);
    }

    private string Token(string nonce) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Address,
        Audience = Client,
        Claims = new Dictionary<string, object> { ["sub"] = Person["sub"], ["nonce"] = nonce },
        SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.RsaSha256),
    });
}
