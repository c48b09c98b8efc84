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
    /// <summary>The names of what a form sent there can ask for; empty for the plain act.</summary>
    public IReadOnlyList<string> Handlers { get; init; } = [""];

    /// <summary>The names that its route holds.</summary>
    public IReadOnlyList<string> Names => [.. Pattern.Split('/').Where(part => part.StartsWith('{')).Select(NameOf)];

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
                all.AddRange(page.HandlerMethods
                    .Select(handler => handler.HttpMethod.ToUpperInvariant())
                    .Append(HttpMethods.Get)
                    .Distinct()
                    .Select(method => Of(method, endpoint, new EndpointMetadataCollection(page.EndpointMetadata ?? [])) with
                    {
                        Handlers = [
                            .. page.HandlerMethods
                                .Where(handler => handler.HttpMethod.Equals(method, StringComparison.OrdinalIgnoreCase))
                                .Select(handler => handler.Name ?? ""),
                        ],
                    }));
            }
            else
            {
                all.AddRange(
                    (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(method => Of(method, endpoint, endpoint.Metadata)));
            }
        }

        return all;
    }

    /// <summary>A real address of this pattern.</summary>
    public string Filled(string inspection) => string.Join('/', Pattern.Split('/').Select(part => part.StartsWith('{') ? NameOf(part) switch
    {
        "inspection" => inspection,
        _ when part.Contains(":guid", StringComparison.Ordinal) => "00000000-0000-7000-8000-000000000000",
        _ when part.Contains(":int", StringComparison.Ordinal) || part.Contains(":long", StringComparison.Ordinal) => "1",
        _ => "x",
    } : part));

    /// <summary>An address of this pattern with what each of its names stands for.</summary>
    public string Filled(IReadOnlyDictionary<string, string> values) =>
        string.Join('/', Pattern.Split('/').Select(part => part.StartsWith('{') ? values[NameOf(part)] : part));

    private static string NameOf(string part) => part.Trim('{', '}', '*').Split(':')[0];

    private static Address Of(string method, RouteEndpoint endpoint, EndpointMetadataCollection metadata) =>
        new(
            method,
            "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
            metadata.GetMetadata<AllowAttribute>(),
            metadata.GetMetadata<IAllowAnonymous>() is not null);
}
