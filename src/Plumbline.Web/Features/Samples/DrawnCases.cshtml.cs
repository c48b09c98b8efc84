using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Files.Caseloads.Extracts;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Samples;

namespace Plumbline.Web.Features.Samples;

/// <summary>The service sees which of its cases were drawn. Its key is read for one answer and kept nowhere, so that no inspector ever has it.</summary>
[Allow(Act.SendInformation)]
public sealed class DrawnCasesPage(Views views, WhoAsks who, Speech say) : PageModel
{
    private const int LargestKey = 4 * 1024 * 1024;

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
        if (Key is null or { Length: 0 or > LargestKey })
        {
            ModelState.AddModelError(nameof(Key), say[DrawnWords.ChooseKey]);
            return await OnGetAsync(inspection);
        }

        using var content = new MemoryStream();
        await Key.CopyToAsync(content, HttpContext.RequestAborted);
        var read = ReferencesFile.Parse(content.ToArray(), Path.GetFileName(Key.FileName));
        if (read.TryGet(out var references))
        {
            References = references;
        }
        else
        {
            ModelState.AddModelError(nameof(Key), say[read.Refusals[0]]);
        }

        return await OnGetAsync(inspection);
    }
}
