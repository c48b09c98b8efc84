using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Publications;
using Plumbline.Workspace.Publications.Drafts;

namespace Plumbline.Web.Features.Publications;

/// <summary>Where the inspected service reads the draft about itself and challenges its facts, point by point.</summary>
[Allow(Act.ReadDraft, Act.AnswerDraft)]
public sealed class DraftPage(Views views, ChallengeFact making, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public new string? Challenge { get; set; }

    public bool HasForm => Shown.TakesPoints;

    internal ServiceDraft Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        var done = await making.RunAsync(who.Acting(), inspection, Reference, Challenge, HttpContext.RequestAborted);
        return done.IsRefused && !done.IsClosed()
            && ModelState.Refuse(
                say, done.Refusals, refusal => refusal.Code is PublicationRefusals.TextMissingCode or ActRefusals.TooLongCode ? refusal.Subject! : "")
            ? await Show(inspection)
            : LocalRedirect(InspectionLinks.Draft(inspection));
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Show(RouteData.Values["inspection"]?.ToString() ?? "");
    }

    private async Task<IActionResult> Show(string inspection)
    {
        if (await ServiceDraft.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
