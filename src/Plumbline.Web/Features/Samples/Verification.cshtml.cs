using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Workspace;
using Plumbline.Workspace.Samples;

namespace Plumbline.Web.Features.Samples;

/// <summary>Draws the sample once more and says whether it is the same.</summary>
[Allow(Act.DrawSample)]
public sealed class VerificationPage(Views views, WhoAsks who) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    internal VerifiedDraw Verified { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await VerifiedDraw.ReadAsync(views, who.Acting(), Inspection, HttpContext.RequestAborted) is not { } verified)
        {
            return NotFound();
        }

        Verified = verified;
        return Page();
    }
}
