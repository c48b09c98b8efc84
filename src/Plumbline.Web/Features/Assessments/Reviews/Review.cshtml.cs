using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Questions;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Keeping;
using Plumbline.Workspace;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Web.Features.Assessments.Reviews;

/// <summary>The review of one record: every judgement that needs a look in its place, every comment, and the steps that the one who looks may take.</summary>
[Allow(Act.ReadCases)]
public sealed class ReviewPage(ReadingDesk desk, Views views, ReviewActs acts, WhoAsks who) : RecordPage(desk), IShownAgain
{
    public bool HasForm => Steps.Count > 0 || Opened.MayJudge || MayComment || MayAgree;

    internal RemarkedRecord Remarks { get; private set; } = null!;

    /// <summary>The next record that waits for a reviewer; null for those who review none.</summary>
    internal NextToReview? Next { get; private set; }

    /// <summary>What is ticked in the form that was sent.</summary>
    internal IReadOnlyList<string> Ticked => Request.HasFormContentType ? [.. Request.Form["look"].OfType<string>()] : [];

    internal IReadOnlyList<ReviewStep> Steps => ReviewRules.StepsFor(Opened.Review, Opened.Actor);

    internal bool MayComment => ReviewRules.MayComment(Opened.Review, Opened.Actor);

    internal bool MayOverride => OverrideRules.MayOverride(Opened.Review, Opened.Actor);

    /// <summary>Whether they say what they have looked at: a reviewer, while the record is in review.</summary>
    internal bool MayLook => MayComment && Opened.State == ReviewState.InReview;

    /// <summary>Whether they may agree that this case, which was judged, falls out of the sample.</summary>
    internal bool MayAgree => Opened.Actor.Is(ReviewPart.Senior) && Opened.Reader?.ToString() != Opened.Actor.Person && Opened.State != ReviewState.Made;

    internal IReadOnlyList<Refusal> Obstacles =>
        [.. ReviewRules.Obstacles(Opened.Review, Opened.State == ReviewState.Complete ? ReviewStep.Lock : ReviewStep.Complete)];

    public async Task<IActionResult> OnGetAsync() => await Read() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? step, string? reason)
    {
        if (!await Read())
        {
            return NotFound();
        }

        // Enter in a field takes no step, and keeps what is ticked.
        if (step is null || !await Keep())
        {
            return step is null && await Keep() ? Redirect(Opened.Address + "/review") : Page();
        }

        if (Enum.GetValues<ReviewStep>().Where(known => known.ToString() == step).Cast<ReviewStep?>().FirstOrDefault() is not { } wanted)
        {
            return BadRequest();
        }

        var taken = await acts.Taking.RunAsync(who.Acting(reason), Inspection, CaseId, Purpose, wanted, Stop);
        return taken.IsClosed() ? NotFound() : await Kept(taken, FieldOfStep, "");
    }

    public async Task<IActionResult> OnPostAgainAsync() => await Read() ? Page() : NotFound();

    public async Task<IActionResult> OnPostCommentAsync(string? text) => await Read()
        ? await Kept(await acts.Pinning.RunAsync(who.Acting(), Inspection, CaseId, Purpose, null, text, Stop), _ => "text", "#comments")
        : NotFound();

    /// <summary>Pins a comment to one question.</summary>
    public async Task<IActionResult> OnPostAskAsync([FromQuery] string about) => await Read()
        ? await Kept(
            await acts.Pinning.RunAsync(who.Acting(), Inspection, CaseId, Purpose, about, Typed("text-" + about), Stop), _ => "text-" + about, PlaceOf(about))
        : NotFound();

    /// <summary>Overrides one judgement.</summary>
    public async Task<IActionResult> OnPostOverrideAsync([FromQuery] string about)
    {
        if (!await Read())
        {
            return NotFound();
        }

        var answer = Answers.FromCode(Typed("to-" + about) ?? "") ?? Answer.Missing;
        var made = await acts.Overriding.RunAsync(who.Acting(), Inspection, CaseId, Purpose, about, answer, Typed("reason-" + about), Stop);
        return await Kept(made, fault => (fault.Code == OverrideRules.ReasonMissingCode ? "reason-" : "to-") + about, PlaceOf(about));
    }

    public async Task<IActionResult> OnPostResolveAsync(string comment) => await Read()
        ? await Kept(
            await acts.Resolving.RunAsync(who.Acting(), Inspection, CaseId, Purpose, comment, Typed(CommentThread.ReplyTo(comment)), Stop),
            _ => CommentThread.ReplyTo(comment),
            "#comments")
        : NotFound();

    /// <summary>Agrees that the case may fall out of the sample.</summary>
    public async Task<IActionResult> OnPostAgreeAsync(string? note) =>
        await Read() ? await Kept(await acts.Agreeing.RunAsync(who.Acting(), Inspection, CaseId, note, Stop), _ => "note", "") : NotFound();

    protected override string TitleOf() => Desk.Say[ReviewWords.Title, Opened.Case];

    private static string PlaceOf(string question) => "#" + RemarkBlock.PlaceOf(question);

    private static string FieldOfStep(Refusal fault) => fault.Code switch
    {
        OverrideRules.ReasonMissingCode => "reason",
        "not-looked-at" => "look-" + fault.Subject,
        _ => "",
    };

    private async Task<bool> Read()
    {
        if (!await Load())
        {
            return false;
        }

        Remarks = await RemarkedRecord.ReadAsync(views, who.Acting(), Opened.Read, Opened.Comments, Stop);
        Next = MayComment ? await NextToReview.ReadAsync(views, who.Acting(), Inspection, CaseId, Stop) : null;
        return true;
    }

    /// <summary>Keeps what is ticked; false where something of it has changed since the page showed it.</summary>
    private async Task<bool> Keep()
    {
        var looked = new Dictionary<string, int>();
        foreach (var parts in Ticked.Select(one => one.Split(':')))
        {
            if (parts is [var name, var revision] && int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var entry))
            {
                looked[name] = entry;
            }
        }

        if (!MayLook || looked.Count == 0)
        {
            return true;
        }

        foreach (var fault in (await acts.Accepting.RunAsync(who.Acting(), Inspection, CaseId, Purpose, looked, Stop)).Refusals)
        {
            Refuse(fault, "look-" + fault.Subject);
        }

        return ModelState.IsValid;
    }

    /// <summary>Back to the place on the page, with what is ticked kept; or the page again with what was refused.</summary>
    private async Task<IActionResult> Kept<T>(Result<T> done, Func<Refusal, string> field, string place)
    {
        if (done.Refusals.Any(fault => fault.Code is CommentRefusals.ClosedCode or ActRefusals.NotAllowedCode))
        {
            return NotFound();
        }

        foreach (var fault in done.Refusals)
        {
            Refuse(fault, field(fault));
        }

        return ModelState.IsValid && await Keep() ? Redirect(Opened.Address + "/review" + place) : Page();
    }
}
