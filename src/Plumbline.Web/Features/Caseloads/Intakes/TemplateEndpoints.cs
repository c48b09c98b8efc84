using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Caseloads.Intakes;

namespace Plumbline.Web.Features.Caseloads.Intakes;

/// <summary>The plain list to fill in, as a file.</summary>
internal static class TemplateEndpoints
{
    public static void MapExtractTemplates(this IEndpointRouteBuilder app) => app.MapGet(
        "/inspections/{inspection}/caseload/template/{name}",
        async (string inspection, string name, Views views, WhoAsks who, HttpContext context, CancellationToken stop) =>
        name is "csv" or "xlsx" && await ColumnMap.ReadAsync(views, who.Acting(), inspection, null, stop) is { } map
            ? name == "csv"
                ? Results.File(ExtractTemplate.Csv(map.Plain, map.Instrument, ChosenLanguage.Of(context)), "text/csv", $"{inspection}-cases.csv")
                : Results.File(ExtractTemplate.Xlsx(map.Plain, map.Instrument, ChosenLanguage.Of(context)),
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{inspection}-cases.xlsx")
            : Results.NotFound()).Allow(Act.SendCaseload);
}
