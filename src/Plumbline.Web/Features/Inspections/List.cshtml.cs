using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Web.Access;

namespace Plumbline.Web.Features.Inspections;

/// <summary>The inspections that the one who asks has a part in.</summary>
[Allow(Act.UseWorkspace)]
public sealed class ListPage(PlumblineDb db, WhoAsks who) : PageModel
{
    internal IReadOnlyList<KeptInspection> Inspections { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var stop = HttpContext.RequestAborted;
        var assigned = await who.Assigned(stop);
        var all = who.May(Act.ReadInspection);
        Inspections = await db.Inspections.AsNoTracking().Where(inspection => all || assigned.Contains(inspection.Id)).OrderBy(inspection => inspection.AreaEnglish).ToListAsync(stop);
    }
}
