using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Plumbline.Web.GovUk;

/// <summary>Style and script, carried inside the program and addressed by their own digest, so that a browser keeps them until they change.</summary>
public static class Assets
{
    private const string Prefix = "Plumbline.Web.GovUk.Assets.";

    private static readonly Dictionary<string, string> Types = new()
    {
        ["plumbline.css"] = "text/css; charset=utf-8",
        ["govuk-frontend.js"] = "text/javascript; charset=utf-8",
        ["workspace.js"] = "text/javascript; charset=utf-8",
        ["case.js"] = "text/javascript; charset=utf-8",
        ["sending.js"] = "text/javascript; charset=utf-8",
        ["queue.js"] = "text/javascript; charset=utf-8",
        ["opening.js"] = "text/javascript; charset=utf-8",
        ["routing.js"] = "text/javascript; charset=utf-8",
        ["passkeys.js"] = "text/javascript; charset=utf-8",
        ["favicon.svg"] = "image/svg+xml",
    };

    private static readonly Dictionary<string, byte[]> Contents = Types.Keys.ToDictionary(name => name, Read);

    /// <summary>Of all of them together, so that a script and what it imports change their address at once.</summary>
    private static readonly string Digest =
        Convert.ToHexStringLower(SHA256.HashData([.. Contents.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value)]))[..12];

    public static string Address(string name) => $"/assets/{Digest}/{name}";

    /// <summary>What a file that is carried holds.</summary>
    public static byte[] ContentOf(string name) => Contents[name];

    internal static void MapAssets(this IEndpointRouteBuilder app) =>
        app.MapGet("/assets/{digest}/{name}", (string digest, string name, HttpResponse response) =>
        {
            if (digest != Digest || !Contents.TryGetValue(name, out var content))
            {
                return Results.NotFound();
            }

            response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(content, Types[name]);
        }).AllowAnonymous().ShortCircuit();

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"The program carries no {name}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
