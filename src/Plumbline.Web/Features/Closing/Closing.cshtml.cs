using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;
using Plumbline.Storage.Inspections;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Closing;

namespace Plumbline.Web.Features.Closing;

/// <summary>Asks before an inspection is cancelled or archived, and why; and the same before it is brought back.</summary>
[Allow(Act.CloseInspection)]
public sealed class ClosingPage(Views views, CancelInspection cancel, ArchiveInspection archive, BringBackInspection bringBack, WhoAsks who, Speech say)
    : PageModel, IShownAgain
{
    /// <summary>The code of a <see cref="Closure"/>.</summary>
    [BindProperty]
    public string? How { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    internal ClosedInspection Shown { get; private set; } = null!;

    internal LocalText Title => Shown.Inspection.Closure is null ? ClosingWords.Close : ClosingWords.BringBack;

    public Task<IActionResult> OnGetAsync(string inspection) => Show(inspection);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (Closures.FromCode(How) is not { } closure)
        {
            ModelState.AddModelError(nameof(How), say[ClosingWords.ChooseHow]);
            return await Show(inspection);
        }

        return await Answer(inspection, closure == Closure.Cancelled
            ? await cancel.RunAsync(who.Acting(Why), inspection, HttpContext.RequestAborted)
            : await archive.RunAsync(who.Acting(Why), inspection, HttpContext.RequestAborted));
    }

    public async Task<IActionResult> OnPostBackAsync(string inspection) =>
        await Answer(inspection, await bringBack.RunAsync(who.Acting(Why), inspection, HttpContext.RequestAborted));

    public Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return Show(RouteData.Values[AllowHandler.Inspection]?.ToString() ?? "");
    }

    private async Task<IActionResult> Answer(string inspection, Result<KeptInspection> done) =>
        done.IsRefused && !done.IsClosed() && ModelState.Refuse(say, done.Refusals, FieldOf)
            ? await Show(inspection)
            : LocalRedirect(InspectionLinks.Of(inspection));

    private static string FieldOf(Refusal refusal) => refusal.Subject == ReasonsForClosing.Field ? nameof(Why) : nameof(How);

    private async Task<IActionResult> Show(string inspection)
    {
        if (await ClosedInspection.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
