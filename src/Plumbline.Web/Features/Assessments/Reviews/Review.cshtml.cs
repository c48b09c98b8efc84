using Microsoft.AspNetCore.Mvc;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Questions;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Keeping;
using Plumbline.Workspace;
using Plumbline.Workspace.Reviews;
using Plumbline.Workspace.Samples;

namespace Plumbline.Web.Features.Assessments.Reviews;

/// <summary>The review of one record: what holds it up, every comment, and the steps that the one who looks may take. Each step asks the rules of review.</summary>
[Allow(Act.ReadCases)]
public sealed class ReviewPage(ReadingDesk desk, PinComment pinning, ResolveComment resolving, AgreeToReplacement agreeing, WhoAsks who)
    : RecordPage(desk), IShownAgain
{
    public bool HasForm => Steps.Count > 0 || Opened.MayJudge || MayComment || MayAgree;

    internal IReadOnlyList<ReviewStep> Steps => ReviewRules.StepsFor(Opened.Review, Opened.Actor);

    internal bool MayComment => ReviewRules.MayComment(Opened.Review, Opened.Actor);

    /// <summary>Whether they may agree that this case, which was judged, falls out of the sample.</summary>
    internal bool MayAgree => Opened.Actor.Is(ReviewPart.Senior) && Opened.Reader?.ToString() != Opened.Actor.Person && Opened.State != ReviewState.Made;

    internal IReadOnlyList<Refusal> Obstacles => [.. ReviewRules.Obstacles(Opened.Review, Opened.State == ReviewState.Complete ? ReviewStep.Lock : ReviewStep.Complete)];

    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? step, string? reason)
    {
        if (!await Load())
        {
            return NotFound();
        }

        // Enter in a field takes no step.
        if (step is null)
        {
            return Page();
        }

        if (Enum.GetValues<ReviewStep>().Where(known => known.ToString() == step).Cast<ReviewStep?>().FirstOrDefault() is not { } wanted)
        {
            return BadRequest();
        }

        var result = ReviewRules.Take(Opened.Review, wanted, Opened.Actor, reason);
        foreach (var fault in result.Refusals)
        {
            Refuse(fault, fault.Code == "reason-missing" ? "reason" : "");
        }

        if (result.TryGet(out var next))
        {
            var why = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
            var moved = await Desk.Judgements.MoveAsync(Desk.ActOn(Opened) with { Why = why }, Opened.State.Code(), next.Code(), Stop);
            foreach (var fault in moved.Refusals)
            {
                Refuse(fault);
            }
        }

        return ModelState.IsValid ? Redirect(Opened.Address + "/review") : Page();
    }

    public async Task<IActionResult> OnPostAgainAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostCommentAsync(string? text) =>
        await Load() ? Kept(await pinning.RunAsync(who.Acting(), Inspection, CaseId, Purpose, null, text, Stop), "text") : NotFound();

    public async Task<IActionResult> OnPostResolveAsync(string comment) => await Load()
        ? Kept(
            await resolving.RunAsync(who.Acting(), Inspection, CaseId, Purpose, comment, Typed(CommentThread.ReplyTo(comment)), Stop),
            CommentThread.ReplyTo(comment))
        : NotFound();

    /// <summary>Agrees that the case may fall out of the sample.</summary>
    public async Task<IActionResult> OnPostAgreeAsync(string? note) =>
        await Load() ? Kept(await agreeing.RunAsync(who.Acting(), Inspection, CaseId, note, Stop), "note") : NotFound();

    protected override string TitleOf() => Desk.Say[ReviewWords.Title, Opened.Case];

    private IActionResult Kept(Result<Guid> done, string field)
    {
        if (done.Refusals.Any(fault => fault.Code is CommentRefusals.ClosedCode or ActRefusals.NotAllowedCode))
        {
            return NotFound();
        }

        foreach (var fault in done.Refusals)
        {
            Refuse(fault, field);
        }

        return ModelState.IsValid ? Redirect(Opened.Address + "/review#comments") : Page();
    }
}
