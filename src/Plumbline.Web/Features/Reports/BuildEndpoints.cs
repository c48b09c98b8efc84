using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Web.Access;
using Plumbline.Workspace;

namespace Plumbline.Web.Features.Reports;

/// <summary>The files of a report as it was last built from the workspace, for those who write it.</summary>
internal static class BuildEndpoints
{
    public static void MapBuiltReports(this IEndpointRouteBuilder app) =>
        app.MapGet("/inspections/{inspection}/report/{*path}",
            async (string inspection, string path, Views views, EmbargoKey key, WhoAsks who, CancellationToken stop) =>
        await Workspace.Reports.BuiltReport.FileAsync(views, key, who.Acting(), inspection, path, stop) is { } content
            ? Results.File(content, ReportFiles.TypeOf(path))
            : Results.NotFound()).Allow(Act.EditReport);
}
