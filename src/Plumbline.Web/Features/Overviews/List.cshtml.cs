using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Closing;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Features.Overviews;

/// <summary>
/// The inspections that the one who asks has a part in, each with its stage and its next date: the current ones, and by a filter the closed ones.
/// </summary>
[Allow(Act.UseWorkspace)]
public sealed class ListPage(Views views, WhoAsks who, Speech say) : PageModel
{
    /// <summary>The code of a <see cref="Closure"/>; anything else shows the current inspections.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    internal Closure? Closed => Closures.FromCode(Show);

    internal IReadOnlyList<ListedInspection> Inspections { get; private set; } = [];

    /// <summary>The ways to the current inspections and to those that are closed so, where there are any.</summary>
    internal IReadOnlyList<(string Text, string Address, bool IsShown)> Filters { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var list = await InspectionList.ReadAsync(views, who.Acting(), Closed, HttpContext.RequestAborted);
        Inspections = list.Inspections;
        Filters =
        [
            (say[ClosingWords.Current], InspectionLinks.All, Closed is null),
            .. list.Closed.Where(row => row.Value > 0 || row.Key == Closed).Select(row => (
                $"{say[ClosingWords.Those(row.Key)]} ({row.Value})", InspectionLinks.Closed(row.Key.Code()), row.Key == Closed)),
        ];
    }

    /// <summary>The page of an inspection that the one who asks may open.</summary>
    internal static string AddressOf(ListedInspection row) => row.MayRead ? InspectionLinks.Of(row.Inspection.Id) : InspectionLinks.Sending(row.Inspection.Id);
}
