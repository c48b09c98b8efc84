using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Workspace;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Features.Overviews;

/// <summary>The inspections that the one who asks has a part in, each with its stage and its next date.</summary>
[Allow(Act.UseWorkspace)]
public sealed class ListPage(Views views, WhoAsks who) : PageModel
{
    internal IReadOnlyList<ListedInspection> Inspections { get; private set; } = [];

    public async Task OnGetAsync() => Inspections = (await InspectionList.ReadAsync(views, who.Acting(), HttpContext.RequestAborted)).Inspections;

    /// <summary>The page of an inspection that the one who asks may open.</summary>
    internal static string AddressOf(ListedInspection row) => row.MayRead ? InspectionLinks.Of(row.Inspection.Id) : InspectionLinks.Sending(row.Inspection.Id);
}
