using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Plumbline.EndToEnd.Tests.Pages;

/// <summary>Which forms the server takes: by method, address and the handler that the address names.</summary>
internal sealed class ServedForms
{
    private readonly List<(string Method, RoutePattern Pattern, string? Handler)> all = [];

    public static async Task<ServedForms> Of(IServiceProvider services)
    {
        var pages = services.GetRequiredService<PageLoader>();
        var served = new ServedForms();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } descriptor)
            {
                var page = await pages.LoadAsync(descriptor, endpoint.Metadata);
                served.all.AddRange(
                    page.HandlerMethods.Select(handler => (handler.HttpMethod.ToUpperInvariant(), endpoint.RoutePattern, (string?)handler.Name)));
            }
            else
            {
                served.all.AddRange(
                    (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []).Select(method => (method, endpoint.RoutePattern, (string?)null)));
            }
        }

        return served;
    }

    /// <param name="address">Path and query.</param>
    public bool Answers(string method, string address)
    {
        var (path, query) = address.Split('?', 2) is [var before, var after] ? (before, after) : (address, "");
        var handler = QueryHelpers.ParseQuery(query).TryGetValue("handler", out var named) && named.ToString() is { Length: > 0 } name ? name : null;
        return all.Any(one =>
            one.Method == method
                && string.Equals(one.Handler, handler, StringComparison.OrdinalIgnoreCase)
                && Fits(one.Pattern, path.Split('/', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static bool Fits(RoutePattern pattern, string[] parts) => pattern.PathSegments.Count == parts.Length
        && pattern.PathSegments
            .Zip(parts)
            .All(pair =>
                pair.First.Parts is not [RoutePatternLiteralPart literal] || string.Equals(literal.Content, pair.Second, StringComparison.OrdinalIgnoreCase));
}
