using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Workspace;
using Plumbline.Workspace.Samples;

namespace Plumbline.Web.Features.Samples;

/// <summary>The record of a draw as a file, for <c>plumbline sample verify</c>, and the list of the drawn cases for the service.</summary>
internal static class SampleEndpoints
{
    public static string Record(string inspection) => InspectionLinks.Sample(inspection) + "/record";

    public static string List(string inspection) => InspectionLinks.Sample(inspection) + "/list";

    public static void MapSamples(this IEndpointRouteBuilder app)
    {
        app.MapGet(
            "/inspections/{inspection}/sample/record",
            async (string inspection, Views views, WhoAsks who, CancellationToken stop) =>
            await DrawRecord.ReadAsync(views, who.Acting(), inspection, stop) is { } record
                ? Results.File(Encoding.UTF8.GetBytes(record.Text), "application/json", $"{inspection}-sample-record.json")
                : Results.NotFound()).Allow(Act.DrawSample);
        app.MapGet(
            "/inspections/{inspection}/sample/list",
            async (string inspection, Views views, WhoAsks who, CancellationToken stop) =>
            await DrawnList.ReadAsync(views, who.Acting(), inspection, stop) is { } list
                ? Results.File(list.Table, "text/csv; charset=utf-8", $"{inspection}-sample.csv")
                : Results.NotFound()).Allow(Act.DrawSample);
    }
}
