using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Interviews;

namespace Plumbline.Web.Features.Interviews;

/// <summary>The interview about one case: a time is taken for it here, and given back.</summary>
[Allow(Act.ReadCases, Act.SettleInterviews)]
public sealed class CaseInterviewPage(Views views, SettleInterview settle, GiveBackInterview giveBack, WhoAsks who, Speech say) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromRoute(Name = "case")]
    public string CaseId { get; set; } = "";

    /// <summary>The id of the time that is taken.</summary>
    [BindProperty]
    public Guid? Offer { get; set; }

    /// <summary>The code of the reason.</summary>
    [BindProperty]
    public string? Why { get; set; }

    internal InterviewOfCase Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await Show();

    /// <summary>Takes the chosen time for the case.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Offer is not { } offer)
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(Offer), say[InterviewWords.ChooseTime]);
            return await Show();
        }

        return await Answer(await settle.RunAsync(who.Acting(), Inspection, offer, CaseId, HttpContext.RequestAborted), nameof(Offer));
    }

    public async Task<IActionResult> OnPostGiveBackAsync() =>
        await Answer(await giveBack.RunAsync(who.Acting(), Inspection, CaseId, Why, HttpContext.RequestAborted), nameof(Why));

    internal string Moment(OfferedTime time) => $"{say.Date(time.Offer.Time.Day)}, {InterviewText.Clock(say, time.Offer.Time)}";

    internal string Choice(OfferedTime time) => say[
        InterviewWords.Choice, say.Date(time.Offer.Time.Day), InterviewText.Clock(say, time.Offer.Time), InterviewText.Place(say, time.Offer),
        time.Offer.Practitioner];

    internal string RemarksOf(ChoosableTime time) =>
        InterviewText.Remarks(say, time.Clashes, time.IsOutsideFieldwork ? [InterviewWords.OutsideFieldwork] : []);

    internal string RemarksOf(PlannedInterview settled) => InterviewText.Remarks(
        say, settled.Clashes,
        [
            .. Shown.IsOutsideFieldwork ? [InterviewWords.OutsideFieldwork] : Array.Empty<LocalText>(),
            .. settled.Case.IsSampled ? Array.Empty<LocalText>() : [InterviewWords.NotInSample],
        ]);

    private async Task<IActionResult> Answer(Result<Guid> done, string field) =>
        done.IsRefused && !done.IsClosed() && ModelState.Refuse(say, done.Refusals, _ => field) ? await Show()
            : LocalRedirect(InspectionLinks.Interview(Inspection, CaseId));

    private async Task<IActionResult> Show()
    {
        if (await InterviewOfCase.ReadAsync(views, who.Acting(), Inspection, CaseId, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
