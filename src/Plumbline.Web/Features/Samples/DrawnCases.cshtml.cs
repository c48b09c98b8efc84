using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Caseloads.Intakes;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Samples;

namespace Plumbline.Web.Features.Samples;

/// <summary>The service sees which of its cases were drawn. Its key is read for one answer and kept nowhere, so that no inspector ever has it.</summary>
[Allow(Act.SendInformation), TakesFiles]
public sealed class DrawnCasesPage(Views views, WhoAsks who, Speech say) : PageModel
{
    [BindProperty]
    public IFormFile? Key { get; set; }

    internal OwnDrawnCases Shown { get; private set; } = null!;

    /// <summary>The service's reference of each pseudonym; null where it gave no key.</summary>
    internal IReadOnlyDictionary<string, string>? References { get; private set; }

    public async Task<IActionResult> OnGetAsync(string inspection)
    {
        if (await OwnDrawnCases.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        var read = await OwnKey.ReadAsync(Key, say, HttpContext.RequestAborted);
        References = read.Fault is null ? read.References : null;
        if (read.Fault is { } fault)
        {
            ModelState.AddModelError(nameof(Key), fault);
        }

        return await OnGetAsync(inspection);
    }
}
