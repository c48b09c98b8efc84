using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Plumbline.Inspections.Access;

namespace Plumbline.Web.Access;

/// <summary>
/// Says what a page or an address is for, and so who may use it. Where the address holds <c>{inspection}</c>, the act is asked about that inspection.
/// Without this attribute (or <c>AllowAnonymous</c>) nobody gets in.
/// </summary>
/// <param name="toRead">What a person does who opens it.</param>
/// <param name="toChange">What a person does who sends a form to it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AllowAttribute(Act toRead, Act toChange) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public AllowAttribute(Act act)
        : this(act, act)
    {
    }

    public Act ToRead { get; } = toRead;

    public Act ToChange { get; } = toChange;

    public Act ActOf(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? ToRead : ToChange;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
