using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Audit;

namespace Plumbline.Web.Access;

/// <summary>Notes in the audit trail who was refused which page: by its address as the program knows it, with no word that was typed but the inspection and the
/// case.</summary>
public sealed class RefusedPages(AuditTrail audit, WhoAsks who, IHttpContextAccessor request)
{
    private const int LongestId = 100;

    public async Task Note()
    {
        if (request.HttpContext is not { } http || !who.IsSignedIn)
        {
            return;
        }

        audit.Note(
            who.Id,
            AuditActions.PageRefused,
            IdOf(http, "case") ?? PageOf(http),
            IdOf(http, AllowHandler.Inspection),
            PageOf(http) is { } page ? $$"""{"page":"{{page}}"}""" : null);
        await audit.KeepAsync(http.RequestAborted);
    }

    /// <summary>The route, which has no quotation mark or backslash in it.</summary>
    private static string? PageOf(HttpContext http) => (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

    /// <summary>An id of the address, where it can be one.</summary>
    private static string? IdOf(HttpContext http, string name) =>
        http.Request.RouteValues[name] is string id && id.Length <= LongestId && !id.Any(char.IsControl) ? id : null;
}
