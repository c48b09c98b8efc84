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
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Rulings;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Web.Features.Assessments.Questions;

/// <summary>One question of a record: its answer, note and evidence, the comments on it, an override, and its history.</summary>
[Allow(Act.ReadCases)]
public sealed class QuestionPage(
    ReadingDesk desk, Views views, PinComment pinning, ResolveComment resolving, OverrideJudgement overriding, RestoreJudgement restoring, WhoAsks who)
    : RecordPage(desk), IShownAgain
{
    [FromRoute(Name = "question")]
    public string Name { get; set; } = "";

    public bool HasForm => Opened.MayJudge || MayComment || MayOverride;

    /// <summary>Whether the one who looks may change the judgement: one that was overridden stays as it is.</summary>
    internal bool MayEdit => Opened.MayJudge && !Opened.IsOverridden(Name);

    internal int Index => Opened.Read.Instrument.IndexOf(Name);

    internal Judged? Shown { get; private set; }

    internal int BasedOn { get; private set; }

    internal IReadOnlyList<LedgerEntry> History { get; private set; } = [];

    /// <summary>Documents and people that evidence of this case names already, those named most first.</summary>
    internal IReadOnlyList<string> Sources =>
    [
        .. Opened.Read.Present.Judgements.Values.SelectMany(judgement => judgement.Judged?.Evidence ?? []).Select(evidence => evidence.Source).OfType<string>()
            .GroupBy(source => source).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key),
    ];

    internal IReadOnlyList<PinnedComment> Pinned => [.. Opened.Comments.Where(comment => comment.Question == Name)];

    internal bool MayComment => ReviewRules.MayComment(Opened.Review, Opened.Actor) || MayDispute;

    /// <summary>Whether they may say why they disagree with an override.</summary>
    internal bool MayDispute => ReviewRules.MayDispute(Opened.Review, Opened.Actor, Name);

    internal bool MayOverride => OverrideRules.MayOverride(Opened.Review, Opened.Actor);

    public async Task<IActionResult> OnGetAsync(string? part)
    {
        if (!await Open())
        {
            return NotFound();
        }

        return part == "editor" && MayEdit
            ? Content(Part.ToString(), "text/html; charset=utf-8")
            : Page();
    }

    /// <summary>Saves answer, note and evidence.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open())
        {
            return NotFound();
        }

        var seen = await Save();
        if (ModelState.IsValid && SaidToStand.Of(Request.Form) is { } said)
        {
            foreach (var fault in await Desk.StandBy(Opened, said with { Question = Name }, seen, Stop))
            {
                Refuse(fault);
            }
        }

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
            return new ContentResult
            {
                Content = PartWithFaults(),
                ContentType = "text/html; charset=utf-8",
                StatusCode = StatusCodes.Status422UnprocessableEntity,
            };
        }

        var sent = new SentAnswers(BasedOn, null, new Dictionary<int, Answer> { [Index] = Opened.Assessment.Recorded(Index) }, []);
        var words = Opened.Read.Present.Find(Name) is not { Held.Count: > 0 } present ? CaseWords.SavedAt
            : present.IsOfOne && present.By == Opened.Actor.Person ? CaseWords.OwnTabToo : CaseWords.DisputedToo;
        return new JsonResult(SavedAnswers.Of(Sheet, sent, Desk.Say[words, LondonTime.Clock(Desk.Now)], [], Opened.Actor.Person));
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        if (!await Open())
        {
            return NotFound();
        }

        if (MayEdit)
        {
            var sent = SentJudgement.Of(Request.Form, who.Acting().Today);
            (Shown, BasedOn) = (sent.Judged(Opened.Assessment.Recorded(Index), Opened.Assessment.RecordedTyped(Index)?.Text), sent.BasedOn);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostCommentAsync(string? text) =>
        await Open() ? Kept(await pinning.RunAsync(who.Acting(), Inspection, CaseId, Purpose, Name, text, Stop), _ => "text", "#comments") : NotFound();

    public async Task<IActionResult> OnPostResolveAsync(string comment) => await Open()
        ? Kept(
            await resolving.RunAsync(who.Acting(), Inspection, CaseId, Purpose, comment, Typed(CommentThread.ReplyTo(comment)), Stop),
            _ => CommentThread.ReplyTo(comment),
            "#comments")
        : NotFound();

    public async Task<IActionResult> OnPostOverrideAsync(string? to, string? reason)
    {
        if (!await Open())
        {
            return NotFound();
        }

        var answer = Answers.FromCode(to ?? "") ?? Answer.Missing;
        return Kept(await overriding.RunAsync(who.Acting(), Inspection, CaseId, Purpose, Name, answer, reason, Stop), FieldOfOverride);
    }

    public async Task<IActionResult> OnPostRestoreAsync() =>
        await Open() ? Kept(await restoring.RunAsync(who.Acting(), Inspection, CaseId, Purpose, Name, Stop), FieldOfOverride) : NotFound();

    /// <summary>The field of the form to override by at which a refusal is shown.</summary>
    private static string FieldOfOverride(Refusal fault) => fault.Code == OverrideRules.ReasonMissingCode ? "reason" : "to";

    protected override string TitleOf() => Desk.Say[QuestionWords.Title, Opened.Case];

    private async Task<bool> Open()
    {
        if (!await Load() || Index < 0)
        {
            return false;
        }

        (Shown, BasedOn) = (Opened.Read.Present.Find(Name)?.Judged, Opened.Read.Present.Revision);
        History = (await QuestionHistory.ReadAsync(views, Opened.Read.Id, Name, Stop)).Entries;
        await Desk.Names.Learn(History.Select(entry => entry.By), Stop);
        return true;
    }

    /// <summary>The revision that was looked at.</summary>
    private async Task<int> Save()
    {
        var sent = SentJudgement.Of(Request.Form, who.Acting().Today);
        foreach (var (field, code) in sent.Faults)
        {
            ModelState.AddModelError(field, code == "date-unreadable" ? Desk.Say[QuestionWords.BadDate] : FaultWords.Say(new Refusal(code, code), Sheet));
        }

        if (!Opened.MayJudge)
        {
            Refuse(new Refusal("not-now", "the record has moved on"));
        }

        var judged = sent.Judged(Opened.Assessment.Recorded(Index), Opened.Assessment.RecordedTyped(Index)?.Text);
        if (ModelState.IsValid)
        {
            await Write(judged, sent.BasedOn);
        }

        if (!ModelState.IsValid)
        {
            (Shown, BasedOn) = (judged, sent.BasedOn);
        }

        return sent.BasedOn;
    }

    private async Task Write(Judged? judged, int basedOn)
    {
        var result = await Desk.Judgements.SaveAsync(Desk.ActOn(Opened), [new ProposedChange(Name, judged, basedOn)], Stop);
        foreach (var fault in result.IsRefused ? result.Refusals : result.Value.Plan.Refused)
        {
            Refuse(fault);
        }

        await Show(Opened.After((await Desk.Judgements.ReadAsync(Opened.Read.Id, Stop))!));
    }

    /// <summary>The page again with what was refused, each at its field; or the way back to it.</summary>
    private IActionResult Kept<T>(Result<T> done, Func<Refusal, string> field, string place = "")
    {
        if (done.Refusals.Any(fault => fault.Code is CommentRefusals.ClosedCode or ActRefusals.NotAllowedCode))
        {
            return NotFound();
        }

        foreach (var fault in done.Refusals)
        {
            Refuse(fault, field(fault));
        }

        return ModelState.IsValid ? Redirect($"{Opened.Address}/questions/{Name}{place}") : Page();
    }

    /// <summary>The editor within the page of the case.</summary>
    private JudgementEditor Part => new(Desk.Say, BasedOn, Shown, ModelState)
    {
        IsPart = true, Sources = Sources, Rulings = InspectionLinks.RulingsOn(Inspection, Name),
    };

    private string PartWithFaults() =>
        "<div class=\"govuk-error-summary\" tabindex=\"-1\"><ul class=\"govuk-list "
            + "govuk-error-summary__list\">"
            + string.Concat(ModelState.Values
                .SelectMany(field => field.Errors)
                .Select(error => $"<li>{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(error.ErrorMessage)}</li>"))
            + "</ul></div>"
            + Part;
}
