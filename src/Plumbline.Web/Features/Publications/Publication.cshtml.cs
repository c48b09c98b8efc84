using System.Globalization;
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
using Plumbline.Workspace.Publications.Disclosures;
using Plumbline.Workspace.Publications.Drafts;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Web.Features.Publications;

/// <summary>Where the report of an inspection stands on its way to the public, what comes next, and by whom.</summary>
[Allow(Act.ReadResults)]
public sealed class PublicationPage(Views views, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    private static readonly string[] Times = ["HH:mm", "H:mm", "HH.mm", "H.mm"];

    [BindProperty]
    public PublicationFields Sent { get; set; } = new();

    internal InspectionPublication Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    public bool HasForm => Shown.Steps.Any(one => one.IsTheirs);

    /// <summary>Where the enter key was pressed in a field: nothing is done.</summary>
    public Task<IActionResult> OnPostAsync() => OnPostAgainAsync();

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Show(RouteData.Values["inspection"]?.ToString() ?? "");
    }

    public async Task<IActionResult> OnPostTellAsync(string inspection, [FromServices] TellProvisionalFindings tell) =>
        await Answer(inspection, await tell.RunAsync(who.Acting(), inspection, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostSendAsync(string inspection, [FromServices] SendDraft send) =>
        await Answer(inspection, await send.RunAsync(who.Acting(), inspection, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostAnswerAsync(string inspection, [FromServices] AnswerChallenge answer)
    {
        bool? accepted = Request.Form[FieldOf(AnswerChallenge.AcceptedField, Sent.Number)].ToString() switch { "yes" => true, "no" => false, _ => null };
        var reason = Request.Form[FieldOf(AnswerChallenge.ReasonField, Sent.Number)].ToString();
        return await Answer(inspection, await answer.RunAsync(who.Acting(), inspection, Sent.Number, accepted, reason, HttpContext.RequestAborted));
    }

    public async Task<IActionResult> OnPostCloseAsync(string inspection, [FromServices] CloseChallenges close) =>
        await Answer(inspection, await close.RunAsync(who.Acting(), inspection, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostFinishAsync(string inspection, [FromServices] FinishReport finish) =>
        await Answer(inspection, await finish.RunAsync(who.Acting(), inspection, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostExceptAsync(string inspection, [FromServices] ExceptFinding except) =>
        await Answer(inspection, await except.RunAsync(
            who.Acting(), inspection, Sent.Fingerprint ?? "", Sent.Number, Request.Form[FieldOf(ExceptFinding.ReasonField, Sent.Number)].ToString(),
            HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostApproveAsync(string inspection, [FromServices] ApproveReport approve) =>
        await Answer(inspection, await approve.RunAsync(who.Acting(), inspection, Sent.Fingerprint ?? "", HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostScheduleAsync(string inspection, [FromServices] ScheduleRelease schedule)
    {
        var day = DayText.Parse(Sent.Day);
        var isTime = TimeOnly.TryParseExact(Sent.Time?.Trim(), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        if (day is null)
        {
            ModelState.AddModelError("Sent.Day", say[InspectionWords.EnterDate]);
        }

        if (!isTime)
        {
            ModelState.AddModelError("Sent.Time", say[PublicationWords.EnterTime]);
        }

        return ModelState.IsValid ? await Answer(inspection, await schedule.RunAsync(who.Acting(), inspection, day!.Value, time, HttpContext.RequestAborted))
            : await Show(inspection);
    }

    public async Task<IActionResult> OnPostRehearseAsync(string inspection, [FromServices] RehearseRelease rehearse) =>
        await Answer(inspection, await rehearse.RunAsync(who.Acting(), inspection, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostReleaseAsync(string inspection, [FromServices] ReleaseNow release) =>
        await Answer(inspection, await release.RunAsync(who.Acting(), inspection, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostCorrectAsync(string inspection, [FromServices] CorrectReport correct) =>
        await Answer(inspection, await correct.RunAsync(who.Acting(), inspection, Sent.ChangeEnglish, Sent.ChangeWelsh, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostWithdrawAsync(string inspection, [FromServices] WithdrawReport withdraw) =>
        await Answer(inspection, await withdraw.RunAsync(who.Acting(), inspection, Sent.WhyEnglish, Sent.WhyWelsh, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostBackAsync(string inspection, [FromServices] StepBack back) =>
        await Answer(inspection, await back.RunAsync(who.Acting(Sent.Why), inspection, Sent.From, HttpContext.RequestAborted));

    /// <summary>The field of a point's answer, since every open point has its own form on the page.</summary>
    internal static string FieldOf(string field, int number) => string.Create(CultureInfo.InvariantCulture, $"{field}{number}");

    private async Task<IActionResult> Answer<T>(string inspection, Result<T> done) =>
        done.IsRefused && !done.IsClosed() && ModelState.Refuse(say, done.Refusals, FieldOf) ? await Show(inspection)
            : LocalRedirect(InspectionLinks.Publication(inspection));

    private string FieldOf(Refusal refusal) => refusal.Subject switch
    {
        AnswerChallenge.AcceptedField or AnswerChallenge.ReasonField or ExceptFinding.ReasonField => FieldOf(refusal.Subject, Sent.Number),
        { } field when typeof(PublicationFields).GetProperty(field) is not null => $"{nameof(Sent)}.{field}",
        _ => "",
    };

    private async Task<IActionResult> Show(string inspection)
    {
        if (await InspectionPublication.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
