using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Plumbline.Publications;
using Plumbline.Web.Features.Reports;
using Plumbline.Web.Languages;
using Plumbline.Workspace;

namespace Plumbline.Web.Features.Publications.Site;

/// <summary>The public site as the server answers with it: to everyone, kept by browsers and caches, and asked for anew each time whether it is still the
/// same.</summary>
internal static class SiteEndpoints
{
    /// <param name="root">Where people reach the server, with a slash at its end.</param>
    /// <param name="style">The style sheet.</param>
    public static void MapPublicSite(this IEndpointRouteBuilder app, Func<string> root, byte[] style) =>
        app.MapGet(ReportLinks.Root + "/{*path}", async (
            string path, Views views, Speech say, WorkspaceClock clock, HttpResponse response, CancellationToken stop) =>
        {
            var site = new PublicSite(views, root(), style, clock.Today);
            if (await site.FileAsync(path, stop) is not { } file)
            {
                var first = await site.FirstPageAsync(path, say.Language, stop);
                return first is null ? Results.NotFound() : Results.LocalRedirect($"{ReportLinks.Root}/{first}");
            }

            response.Headers.CacheControl = "public, no-cache";
            return Results.File(file.Content, ReportFiles.TypeOf(path), lastModified: file.ChangedAt,
                entityTag: new EntityTagHeaderValue($"\"{EditionFingerprint.DigestOf(file.Content)}\""));
        }).AllowAnonymous();
}
