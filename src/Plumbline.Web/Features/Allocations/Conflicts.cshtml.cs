using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Allocations;

namespace Plumbline.Web.Features.Allocations;

/// <summary>What the one who asks cannot read without bias, in their own words.</summary>
[Allow(Act.DeclareConflict)]
public sealed class ConflictsPage(Views views, DeclareConflict declaring, TakeBackConflict takingBack, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Subject { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public Guid Conflict { get; set; }

    internal InspectionConflicts Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    public async Task<IActionResult> OnPostAsync(string inspection) =>
        await Answer(
            inspection,
            await declaring.RunAsync(who.Acting(), inspection, ConflictKinds.FromCode(Kind ?? ""), Subject, Reason, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostTakeBackAsync(string inspection) =>
        await Answer(inspection, await takingBack.RunAsync(who.Acting(), inspection, Conflict, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Show(RouteData.Values["inspection"]?.ToString() ?? "");
    }

    private async Task<IActionResult> Answer<T>(string inspection, Result<T> done) =>
        done.IsRefused && !done.IsClosed() && ModelState.Refuse(say, done.Refusals, FieldOf)
        ? await Show(inspection)
        : LocalRedirect(InspectionLinks.Conflicts(inspection));

    private static string FieldOf(Refusal refusal) => refusal.Subject == DeclareConflict.ReasonField ? nameof(Reason) : nameof(Subject);

    private async Task<IActionResult> Show(string inspection)
    {
        if (await InspectionConflicts.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
