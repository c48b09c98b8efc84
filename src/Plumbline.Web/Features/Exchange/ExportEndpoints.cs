using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Workspace;
using Plumbline.Workspace.Exchange;

namespace Plumbline.Web.Features.Exchange;

/// <summary>The tables of an inspection as files.</summary>
internal static class ExportEndpoints
{
    public static string Of(string inspection, ExportedFile file) => $"{InspectionLinks.Export(inspection)}/{file.Name}";

    public static void MapExports(this IEndpointRouteBuilder app) => app.MapGet(
        "/inspections/{inspection}/export/{name}",
        async (string inspection, string name, ExportTable export, WhoAsks who, CancellationToken stop) =>
        ExportedFile.Find(name) is { } file
            ? Answer(inspection, file, await export.RunAsync(who.Acting(), inspection, file, stop))
            : Results.NotFound()).Allow(Act.ExportInspection);

    /// <summary>Where a table is refused for now, its page says why.</summary>
    private static IResult Answer(string inspection, ExportedFile file, Result<byte[]> made) =>
        made.TryGet(out var content) ? Results.File(content, TypeOf(file.Format), $"{inspection}-{file.Name}")
        : made.IsClosed() ? Results.Forbid()
        : Results.LocalRedirect(InspectionLinks.Export(inspection));

    private static string TypeOf(TableFormat format) =>
        format == TableFormat.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
