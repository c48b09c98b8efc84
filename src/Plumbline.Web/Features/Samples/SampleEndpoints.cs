using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;

namespace Plumbline.Web.Features.Samples;

/// <summary>The record of a draw as a file, for <c>plumbline sample verify</c>.</summary>
internal static class SampleEndpoints
{
    public static string Record(string inspection) => InspectionLinks.Sample(inspection) + "/record";

    public static void MapSamples(this IEndpointRouteBuilder app) => app.MapGet("/inspections/{inspection}/sample/record", async (string inspection, PlumblineDb db, CancellationToken stop) =>
        await db.SampleDraws.AsNoTracking().Where(draw => draw.InspectionId == inspection && draw.SupersededAt == null).Select(draw => draw.Record).SingleOrDefaultAsync(stop) is { } record
            ? Results.File(Encoding.UTF8.GetBytes(record), "application/json", $"{inspection}-sample-record.json")
            : Results.NotFound()).Allow(Act.DrawSample);
}
