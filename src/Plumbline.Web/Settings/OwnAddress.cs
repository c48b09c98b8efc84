using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Plumbline.Web.Settings;

/// <summary>Where people reach the server: what links begin with that are given to someone. It is what the server was told, never what a request says of
/// itself.</summary>
public sealed class OwnAddress(ServerSettings settings, IServer server)
{
    /// <summary>A link to one of the server's paths.</summary>
    public string Of(string path) => (settings.PublicAddress ?? Listening).TrimEnd('/') + path;

    /// <summary>Why an address may not begin links; empty when it may.</summary>
    public static IEnumerable<Refusal> FaultsOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            yield return new Refusal("address-unreadable", $"\"{address}\" is no address that people could open")
            {
                Subject = "--public-url", Suggestion = "for example https://inspect.example.org",
            };
        }
    }

    /// <summary>A port that the system was left to choose is known once the server listens.</summary>
    private string Listening => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? settings.Address;
}
