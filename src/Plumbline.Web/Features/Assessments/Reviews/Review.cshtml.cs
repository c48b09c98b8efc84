using Microsoft.AspNetCore.Mvc;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Questions;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Keeping;

namespace Plumbline.Web.Features.Assessments.Reviews;

/// <summary>The review of one record: what holds it up, every comment, and the steps that the one who looks may take. Each step asks the rules of review.</summary>
[Allow(Act.ReadCases)]
public sealed class ReviewPage(ReadingDesk desk, Comments comments) : RecordPage(desk), IShownAgain
{
    public bool HasForm => Steps.Count > 0 || Opened.MayJudge || MayComment;

    internal IReadOnlyList<ReviewStep> Steps => ReviewRules.StepsFor(Opened.Review, Opened.Actor);

    internal bool MayComment => ReviewRules.MayComment(Opened.Review, Opened.Actor);

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

    public async Task<IActionResult> OnPostCommentAsync(string? text)
    {
        if (!await Load() || !MayComment)
        {
            return NotFound();
        }

        return Kept(await comments.Pin(Opened, null, text, Stop), "text");
    }

    public async Task<IActionResult> OnPostResolveAsync(string comment)
    {
        if (!await Load())
        {
            return NotFound();
        }

        return Kept(await comments.Resolve(Opened, comment, Typed(CommentThread.ReplyTo(comment)), Stop), CommentThread.ReplyTo(comment));
    }

    protected override string TitleOf() => Desk.Say[ReviewWords.Title, Opened.Case];

    private IActionResult Kept(Refusal? fault, string field)
    {
        if (fault is null)
        {
            return Redirect(Opened.Address + "/review#comments");
        }

        ModelState.AddModelError(field, Comments.Say(Desk.Say, Typed(field)));
        return Page();
    }
}
