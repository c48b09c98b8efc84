using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Plumbline.Web.Access;

/// <summary>Asks, for every request, whether the one who asks may do what the address is for.</summary>
internal sealed class AllowHandler(WhoAsks who) : AuthorizationHandler<AllowAttribute>
{
    public const string Inspection = "inspection";

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, AllowAttribute requirement)
    {
        if (context.Resource is not HttpContext http || !who.IsSignedIn)
        {
            return;
        }

        var act = requirement.ActOf(http.Request.Method);
        var allowed = http.Request.RouteValues.TryGetValue(Inspection, out var value) && value is string inspection
            ? await who.MayAt(inspection, act, http.RequestAborted)
            : who.May(act);
        if (allowed)
        {
            context.Succeed(requirement);
        }
    }
}
