using Microsoft.AspNetCore.Builder;
using Plumbline.Inspections.Access;

namespace Plumbline.Web.Access;

/// <summary>The same as <see cref="AllowAttribute"/> for addresses that are no pages.</summary>
public static class Allowing
{
    public static TBuilder Allow<TBuilder>(this TBuilder endpoint, Act act)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireAuthorization(new AllowAttribute(act));

    public static TBuilder Allow<TBuilder>(this TBuilder endpoint, Act toRead, Act toChange)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireAuthorization(new AllowAttribute(toRead, toChange));
}
