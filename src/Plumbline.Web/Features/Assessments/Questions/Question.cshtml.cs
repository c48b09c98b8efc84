using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Questions;

/// <summary>One question of a record: its answer, note and evidence, the comments on it, an override, and its history.</summary>
[Allow(Act.ReadCases)]
public sealed class QuestionPage(ReadingDesk desk, Comments comments) : RecordPage(desk), IShownAgain
{
    [FromRoute(Name = "question")]
    public string Name { get; set; } = "";

    public bool HasForm => Opened.MayJudge || MayComment || MayOverride;

    internal int Index => Opened.Read.Instrument.IndexOf(Name);

    internal Judged? Shown { get; private set; }

    internal int BasedOn { get; private set; }

    internal IReadOnlyList<LedgerEntry> History { get; private set; } = [];

    internal IReadOnlyList<PinnedComment> Pinned => [.. Opened.Comments.Where(comment => comment.Question == Name)];

    internal bool MayComment => ReviewRules.MayComment(Opened.Review, Opened.Actor);

    internal bool MayOverride => Opened.Actor.Is(ReviewPart.Senior) && Opened.State is ReviewState.InReview or ReviewState.Complete && Opened.Reader?.ToString() != Opened.Actor.Person;

    public async Task<IActionResult> OnGetAsync(string? part)
    {
        if (!await Open())
        {
            return NotFound();
        }

        return part == "editor" && Opened.MayJudge ? Content(new JudgementEditor(Desk.Say, BasedOn, Shown, ModelState) { IsPart = true }.ToString(), "text/html; charset=utf-8") : Page();
    }

    /// <summary>Saves answer, note and evidence.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open())
        {
            return NotFound();
        }

        await Save();
        return !ModelState.IsValid ? Page()
            : Opened.Read.Present.Disputed.Contains(Name) ? Redirect(Opened.Address + "/disputes")
            : Request.Form[EvidenceFields.Then] == EvidenceFields.More ? Redirect($"{Opened.Address}/questions/{Name}")
            : Redirect($"{Opened.Address}#{SheetFields.SlotOf(Name)}");
    }

    /// <summary>The same for the script of the page of the case.</summary>
    public async Task<IActionResult> OnPostPartAsync()
    {
        if (!await Open())
        {
            return NotFound();
        }

        await Save();
        if (!ModelState.IsValid)
        {
            return new ContentResult { Content = PartWithFaults(), ContentType = "text/html; charset=utf-8", StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        var sent = new SentAnswers(BasedOn, null, new Dictionary<int, Answer> { [Index] = Opened.Assessment.Recorded(Index) }, []);
        var words = Opened.Read.Present.Find(Name) is not { Held.Count: > 0 } present ? CaseWords.SavedAt
            : present.IsOfOne && present.By == Opened.Actor.Person ? CaseWords.OwnTabToo : CaseWords.DisputedToo;
        return new JsonResult(SavedAnswers.Of(Sheet, sent, Desk.Say[words, LondonTime.Clock(Desk.Now)], refused: false));
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        if (!await Open())
        {
            return NotFound();
        }

        if (Opened.MayJudge)
        {
            var sent = SentJudgement.Of(Request.Form);
            (Shown, BasedOn) = (sent.Judged(Opened.Assessment.Recorded(Index)), sent.BasedOn);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostCommentAsync(string? text)
    {
        if (!await Open() || !MayComment)
        {
            return NotFound();
        }

        return Keep(await comments.Pin(Opened, Name, text, Stop), "text");
    }

    public async Task<IActionResult> OnPostResolveAsync(string comment)
    {
        if (!await Open())
        {
            return NotFound();
        }

        return Keep(await comments.Resolve(Opened, comment, Typed(CommentThread.ReplyTo(comment)), Stop), CommentThread.ReplyTo(comment));
    }

    public async Task<IActionResult> OnPostOverrideAsync(string? to, string? reason)
    {
        if (!await Open())
        {
            return NotFound();
        }

        var made = OverrideRules.Make(Opened.Review, Opened.Assessment, Name, Answers.FromCode(to ?? "") ?? Answer.Missing, reason ?? "", Opened.Actor, Desk.Now);
        foreach (var fault in made.Refusals)
        {
            ModelState.AddModelError(fault.Code == "reason-missing" ? "reason" : "to", fault.Code switch
            {
                "reason-missing" => Desk.Say[QuestionWords.ReasonShort, OverrideRules.ShortestReason],
                "override-of-nothing" or "override-changes-nothing" => Desk.Say[QuestionWords.ChooseAnswer],
                _ => ObstacleWords.Say(fault, Sheet),
            });
        }

        if (made.TryGet(out var replaced))
        {
            var stands = Opened.Read.Present.Find(Name)?.Judged ?? new Judged(Answer.Missing);
            await Write(stands with { Answer = replaced.Answer }, EntryKind.Overridden, replaced.Reason);
        }

        return ModelState.IsValid ? Redirect($"{Opened.Address}/questions/{Name}") : Page();
    }

    public async Task<IActionResult> OnPostRestoreAsync()
    {
        if (!await Open() || !MayOverride || Opened.Read.Present.Find(Name)?.Replaced is not { } replaced)
        {
            return NotFound();
        }

        await Write(replaced.Original, EntryKind.Restored, null);
        return ModelState.IsValid ? Redirect($"{Opened.Address}/questions/{Name}") : Page();
    }

    protected override string TitleOf() => Desk.Say[QuestionWords.Title, Opened.Case];

    private async Task<bool> Open()
    {
        if (!await Load() || Index < 0)
        {
            return false;
        }

        (Shown, BasedOn) = (Opened.Read.Present.Find(Name)?.Judged, Opened.Read.Present.Revision);
        History = await comments.History(Opened.Read.Id, Name, Stop);
        await Desk.Names.Learn(History.Select(entry => entry.By), Stop);
        return true;
    }

    private async Task Save()
    {
        var sent = SentJudgement.Of(Request.Form);
        foreach (var (field, code) in sent.Faults)
        {
            ModelState.AddModelError(field, code == "date-unreadable" ? Desk.Say[QuestionWords.BadDate] : FaultWords.Say(new Refusal(code, code), Sheet));
        }

        if (!Opened.MayJudge)
        {
            Refuse(new Refusal("not-now", "the record has moved on"));
        }

        var judged = sent.Judged(Opened.Assessment.Recorded(Index));
        if (ModelState.IsValid)
        {
            await Write(judged, EntryKind.Judged, null, sent.BasedOn);
        }

        if (!ModelState.IsValid)
        {
            (Shown, BasedOn) = (judged, sent.BasedOn);
        }
    }

    private async Task Write(Judged? judged, EntryKind kind, string? why, int? basedOn = null)
    {
        var act = Desk.ActOn(Opened) with { Kind = kind, Why = why };
        var result = await Desk.Judgements.SaveAsync(act, [new ProposedChange(Name, judged, basedOn ?? Opened.Read.Present.Revision)], Stop);
        foreach (var fault in result.IsRefused ? result.Refusals : result.Value.Plan.Refused)
        {
            Refuse(fault);
        }

        await Show(Opened.After((await Desk.Judgements.ReadAsync(Opened.Read.Id, Stop))!));
    }

    private IActionResult Keep(Refusal? fault, string field)
    {
        if (fault is not null)
        {
            ModelState.AddModelError(field, Comments.Say(Desk.Say, Typed(field)));
            return Page();
        }

        return Redirect($"{Opened.Address}/questions/{Name}#comments");
    }

    private string PartWithFaults() => $"<div class=\"govuk-error-summary\" tabindex=\"-1\"><ul class=\"govuk-list govuk-error-summary__list\">{string.Concat(ModelState.Values.SelectMany(field => field.Errors).Select(error => $"<li>{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(error.ErrorMessage)}</li>"))}</ul></div>"
        + new JudgementEditor(Desk.Say, BasedOn, Shown, ModelState) { IsPart = true };
}
