using Microsoft.AspNetCore.Http;
using Plumbline.Inspections.Closing;
using Plumbline.Web.Access;
using Plumbline.Workspace;
using Plumbline.Workspace.Closing;

namespace Plumbline.Web.Features.Closing;

/// <summary>
/// Whether the inspection that a request is about is closed to changes, asked once a request: for the head of its pages, and before a form is read.
/// </summary>
public sealed class ClosedNotice(Views views, WhoAsks who, IHttpContextAccessor request)
{
    private Task<(Closure Closure, DateTimeOffset At)?>? asked;

    internal Task<(Closure Closure, DateTimeOffset At)?> Read() => asked ??=
        request.HttpContext is { } http && InspectionOf(http) is { } inspection && !who.KnowsOpen(inspection)
            ? ClosedInspection.NoticeAsync(views, inspection, http.RequestAborted)
            : Task.FromResult<(Closure, DateTimeOffset)?>(null);

    internal static string? InspectionOf(HttpContext http) => http.Request.RouteValues[AllowHandler.Inspection] as string;
}
