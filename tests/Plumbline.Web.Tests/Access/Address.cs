using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Web.Access;

namespace Plumbline.Web.Tests.Access;

/// <summary>One way to ask the server for something: a method and an address, with the policy that it states.</summary>
public sealed record Address(string Method, string Pattern, AllowAttribute? Allows, bool IsForEveryone)
{
    public override string ToString() => $"{Method} {Pattern}";

    /// <summary>Everything that the server answers, pages and other addresses alike.</summary>
    public static async Task<IReadOnlyList<Address>> AllOf(RunningServer server)
    {
        var pages = server.Services.GetRequiredService<PageLoader>();
        var all = new List<Address>();
        // A page shows itself also where it handles nothing.
        foreach (var endpoint in server.Endpoints)
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } descriptor)
            {
                var page = await pages.LoadAsync(descriptor, endpoint.Metadata);
                all.AddRange(page.HandlerMethods.Select(handler => handler.HttpMethod.ToUpperInvariant()).Append(HttpMethods.Get).Distinct().Select(method => Of(method, endpoint, new EndpointMetadataCollection(page.EndpointMetadata ?? []))));
            }
            else
            {
                all.AddRange((endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(method => Of(method, endpoint, endpoint.Metadata)));
            }
        }

        return all;
    }

    /// <summary>A real address of this pattern.</summary>
    public string Filled(string inspection) => string.Join('/', Pattern.Split('/').Select(part => part.StartsWith('{') ? part.TrimStart('{').Split('}', ':')[0] switch
    {
        "inspection" => inspection,
        _ when part.Contains(":guid", StringComparison.Ordinal) => "00000000-0000-7000-8000-000000000000",
        _ when part.Contains(":int", StringComparison.Ordinal) || part.Contains(":long", StringComparison.Ordinal) => "1",
        _ => "x",
    } : part));

    private static Address Of(string method, RouteEndpoint endpoint, EndpointMetadataCollection metadata) =>
        new(method, "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), metadata.GetMetadata<AllowAttribute>(), metadata.GetMetadata<IAllowAnonymous>() is not null);
}
