using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Problems;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.Web.Features.Information;

/// <summary>A file that the service sent, to be saved and never to be shown by the browser in the name of this server.</summary>
internal static class SentFileEndpoints
{
    public static void MapSentFiles(this IEndpointRouteBuilder app) => app.MapGet(
        "/inspections/{inspection}/files/{file:guid}",
        async (string inspection, Guid file, OpenFile open, WhoAsks who, HttpContext context, CancellationToken stop) =>
            Answer(context, await open.RunAsync(who.Acting(), inspection, file, stop), stop)).Allow(Act.OpenDocuments);

    private static IResult Answer(HttpContext context, Result<OpenedFile> opened, CancellationToken stop)
    {
        if (opened.TryGet(out var file))
        {
            context.Response.ContentLength = file.Length;
            return Results.Stream(output => file.WriteAsync(output, stop), file.Type.MediaType, file.Name);
        }

        if (opened.Refusals[0].Code == SentFileRefusals.LockedCode)
        {
            context.Refuse(StatusCodes.Status410Gone, Problem.LockedFile);
            return Results.Empty;
        }

        return Results.NotFound();
    }
}
