using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Workspace;
using Plumbline.Workspace.Exchange;

namespace Plumbline.Web.Features.Exchange;

/// <summary>What each table of an inspection holds, and the files of it.</summary>
[Allow(Act.ExportInspection)]
public sealed class ExportPage(Views views, WhoAsks who) : PageModel
{
    internal ExportableTables Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection)
    {
        if (await ExportableTables.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
