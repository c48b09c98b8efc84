using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Web.Access;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Publications.Drafts;

namespace Plumbline.Web.Features.Publications;

/// <summary>The pages of a draft: its frozen bytes, with the name of the one who reads at the head and at the foot. They die with the draft.</summary>
internal static class DraftEndpoints
{
    public static void MapDrafts(this IEndpointRouteBuilder app) =>
        app.MapGet("/inspections/{inspection}/draft/{*path}",
            async (string inspection, string path, Views views, EmbargoKey key, WhoAsks who, Speech say, WorkspaceClock clock, CancellationToken stop) =>
            await ServiceDraft.PageAsync(views, key, who.Acting(), inspection, path, stop) is var (content, reader)
                ? Results.Text(Marked(Encoding.UTF8.GetString(content), say[DraftWords.Mark, reader, say.Moment(clock.Now)]), "text/html; charset=utf-8")
                : Results.NotFound()).Allow(Act.ReadDraft);

    private static string Marked(string page, string mark)
    {
        var body = page.IndexOf('>', page.IndexOf("<body", StringComparison.Ordinal)) + 1;
        var end = page.LastIndexOf("</body>", StringComparison.Ordinal);
        var note = $"<p role=\"note\"><strong>{WebUtility.HtmlEncode(mark)}</strong></p>";
        return page[..body] + note + page[body..end] + note + page[end..];
    }
}
