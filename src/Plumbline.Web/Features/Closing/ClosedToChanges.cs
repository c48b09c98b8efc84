using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Closing;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Problems;

namespace Plumbline.Web.Features.Closing;

/// <summary>
/// What is sent to a closed inspection is answered by a page that says so, whichever address it is sent to; the acts would refuse it all the same.
/// </summary>
internal static class ClosedToChanges
{
    /// <summary>After it is known who asks and that the form is whole.</summary>
    public static void UseClosedToChanges(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && ClosedNotice.InspectionOf(context) is not null
            && context.GetEndpoint()?.Metadata.GetMetadata<AllowAttribute>() is { } allowed
            && await context.RequestServices.GetRequiredService<ClosedNotice>().Read() is { } notice
            && !((Closure?)notice.Closure).Allows(allowed.ToChange))
        {
            context.Refuse(StatusCodes.Status423Locked, Problem.ClosedInspection);
            return;
        }

        await next(context);
    });
}
