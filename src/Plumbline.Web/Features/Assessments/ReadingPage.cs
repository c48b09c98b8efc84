using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using Plumbline.Assessments;
using Plumbline.Assessments.Forms;
using Plumbline.Assessments.Reviews;
using Plumbline.Storage.Keeping;
using Plumbline.Web.Features.Assessments.Aids;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.Features.Rulings;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;

namespace Plumbline.Web.Features.Assessments;

/// <summary>One reading of one case: its questions to answer as the work flows, or to look at. Its three pages differ in what the case is read for.</summary>
public abstract class ReadingPage(ReadingDesk desk, Purpose purpose) : PageModel, IShownAgain
{
    /// <summary>Why something that was sent was not kept.</summary>
    private List<Refusal> refused = [];

    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromRoute(Name = "case")]
    public string CaseId { get; set; } = "";

    /// <summary>Whether the questions that routing closes are shown too.</summary>
    [FromQuery(Name = "closed")] public bool ShowClosed { get; set; }

    internal OpenedRecord Opened { get; private set; } = null!;

    internal Sheet Sheet { get; private set; } = null!;

    /// <summary>The revision that the form was made from.</summary>
    internal int FormRevision { get; private set; }

    /// <summary>The answers that it was made from.</summary>
    internal string FormLetters { get; private set; } = "";

    internal string Title =>
        desk.Say[purpose switch { Purpose.Second => CaseWords.SecondReading, Purpose.Adjudicated => CaseWords.Adjudication, _ => CaseWords.Case }, Opened.Case];

    internal string? ReaderName { get; private set; }

    /// <summary>The first open question without an answer.</summary>
    internal string NextName => Completeness.NextUnanswered(Opened.Assessment, Sheet.Layout) is { } next ? Opened.Read.Instrument.Questions[next].Name : "";

    internal string LastSaved => Opened.Read.Present.Judgements.Values.Select(judgement => (DateTimeOffset?)judgement.At).Max() is { } at
        ? desk.Say[CaseWords.NotYetSaved, desk.Say.Moment(at)] : desk.Say[CaseWords.NothingSaved];

    internal string SaveAddress => Opened.Address + "?handler=Save";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load())
        {
            return NotFound();
        }

        ShowTyped(Request.Query);
        return Page();
    }

    /// <summary>Saves the whole form, where no script has saved it before. Where it leads on, the next page reads the record.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Open())
        {
            return NotFound();
        }

        var sent = SentAnswers.Of(Request.Form, Opened.Read.Instrument);
        if (await Keep(sent) is not { } saved)
        {
            ShowTyped(Request.Form);
            return Page();
        }

        if (SaidToStand.Of(Request.Form) is { } standing)
        {
            return await StandBy(standing, sent.Revision);
        }

        var then = Request.Form[SheetFields.Then].ToString();
        if (then == SheetFields.HandOver)
        {
            return await HandOver();
        }

        var next = then == SheetFields.Next ? Completeness.NextUnanswered(saved.Assessment(Opened.Read), desk.FormOf(Opened.Read.Instrument).Layout) : null;
        return saved.Plan.Disputed.Count > 0 ? Redirect(Opened.Address + "/disputes")
            : next is { } question ? Redirect($"{Opened.Address}#{SheetFields.SlotOf(Opened.Read.Instrument.Questions[question].Name)}")
            : Opened.Read.Instrument.Find(then) is not null ? Redirect($"{Opened.Address}/questions/{then}")
            : TypedNumbers.Of(Request.Form, Opened.Read.Instrument).IsEmpty ? Redirect(Opened.Address)
            : await Anew([]);
    }

    /// <summary>Works an aid out from what was typed. Answers in the form are saved first; what was typed into the aid is shown and not kept.</summary>
    public async Task<IActionResult> OnPostAidAsync()
    {
        if (!await Open())
        {
            return NotFound();
        }

        if (await Keep(SentAnswers.Of(Request.Form, Opened.Read.Instrument)) is not null)
        {
            await ShowAnew();
        }

        ShowTyped(Request.Form);
        return Page();
    }

    /// <summary>The same for the script of the page, which has saved every answer already.</summary>
    public async Task<IActionResult> OnPostAidPartAsync()
    {
        if (!await Load())
        {
            return NotFound();
        }

        var asked = Opened.Read.Instrument.Aids.FirstOrDefault(aid => aid.Aid.Name == Request.Form[AidFields.Asked]);
        ShowTyped(Request.Form);
        return asked is null ? NotFound() : Content(new AidBeside(Sheet, asked) { IsPart = true }.ToString(), "text/html; charset=utf-8");
    }

    /// <summary>Saves what a script sends as soon as it is answered, and says what changes on the page.</summary>
    public async Task<IActionResult> OnPostSaveAsync()
    {
        if (!await Open())
        {
            return NotFound();
        }

        var sent = SentAnswers.Of(Request.Form, Opened.Read.Instrument);
        var saved = await Keep(sent);
        if (saved is not null)
        {
            await ShowAnew();
        }

        var faults = ModelState.Values.SelectMany(field => field.Errors).Select(error => error.ErrorMessage).Distinct().ToList();
        var message = faults.Count > 0 ? desk.Say[CaseWords.NotKept, string.Join(". ", faults)] : desk.SaidOf(saved!.Plan, Opened);
        return new JsonResult(SavedAnswers.Of(
            Sheet with { Sent = new Dictionary<int, Instruments.Answer>(), SentTexts = new Dictionary<int, string>() }, sent, message, refused,
            Opened.Actor.Person)) { StatusCode = Opened.MayJudge ? null : StatusCodes.Status409Conflict };
    }

    public async Task<IActionResult> OnPostTakeBackAsync()
    {
        if (!await Load())
        {
            return NotFound();
        }

        await Step(ReviewStep.TakeBack);
        return ModelState.IsValid ? Redirect(Opened.Address) : Page();
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        if (!await Load())
        {
            return NotFound();
        }

        ShowSent(SentAnswers.Of(Request.Form, Opened.Read.Instrument));
        ShowTyped(Request.Form);
        return Page();
    }

    /// <summary>Opens the record; false when there is none that the one who asks may see.</summary>
    private async Task<bool> Open()
    {
        if (await desk.Open(Inspection, CaseId, purpose, HttpContext.RequestAborted) is not { } opened)
        {
            return false;
        }

        Opened = opened;
        return true;
    }

    private async Task<bool> Load()
    {
        if (!await Open())
        {
            return false;
        }

        await Show(Opened);
        return true;
    }

    /// <summary>The record as it stands by now.</summary>
    private async Task ShowAnew() => await Show(Opened.After((await desk.Judgements.ReadAsync(Opened.Read.Id, HttpContext.RequestAborted))!));

    private async Task Show(OpenedRecord opened)
    {
        Opened = opened = await desk.Complete(opened, HttpContext.RequestAborted);
        Sheet = await desk.SheetOf(opened, HttpContext.RequestAborted);
        (FormRevision, FormLetters) = (opened.Read.Present.Revision, Sheet.Letters);
        var reader = opened.Reader?.ToString();
        await desk.Names.Learn([reader], HttpContext.RequestAborted);
        var way = RecordWay.To(opened, await desk.WayTo(opened, HttpContext.RequestAborted), desk.Say);
        ViewData.IsAt(new Whereabouts(Title, Room.Inspections) { Way = way, CountsWork = false });
        ReaderName = reader is null ? null : desk.Names.Of(reader);
    }

    /// <summary>Keeps what was sent; on any fault makes the page ready that says it, and shows what was sent so that nothing is lost.</summary>
    private async Task<Saved?> Keep(SentAnswers sent)
    {
        var faults = refused = [.. sent.Faults];
        Saved? saved = null;
        if (Opened.MayJudge)
        {
            var result = await desk.Save(Opened, sent, HttpContext.RequestAborted);
            saved = result.IsRefused ? null : result.Value;
        }

        faults.AddRange(saved?.Plan.Refused ?? [new Refusal("not-now", "the record has moved on")]);
        if (faults.Count == 0)
        {
            return saved;
        }

        await (saved is null ? Show(Opened) : ShowAnew());
        Refuse(faults);
        ShowSent(sent);
        return null;
    }

    private async Task<IActionResult> HandOver()
    {
        await ShowAnew();
        await Step(ReviewStep.HandOver);
        if (ModelState.IsValid)
        {
            return Redirect(Opened.Address);
        }

        ShowTyped(Request.Form);
        return Page();
    }

    /// <summary>Shows the page as it is, since what was typed into an aid is nowhere else.</summary>
    private async Task<IActionResult> Anew(IReadOnlyList<Refusal> faults)
    {
        await ShowAnew();
        Refuse(faults);
        ShowTyped(Request.Form);
        return Page();
    }

    private async Task Step(ReviewStep step) => Refuse(await desk.Step(Opened, step, HttpContext.RequestAborted));

    private async Task<IActionResult> StandBy(SaidToStand said, int seen) =>
        await desk.StandBy(Opened, said, seen, HttpContext.RequestAborted) is { Count: > 0 } faults ? await Anew(faults)
            : Redirect($"{Opened.Address}#{SheetFields.SlotOf(said.Question)}");

    private void ShowSent(SentAnswers sent)
    {
        Sheet = Sheet with { Sent = sent.Answers, SentTexts = sent.Texts };
        (FormRevision, FormLetters) = (sent.Revision, sent.Was is null ? FormLetters : Request.Form[SheetFields.Was].ToString());
    }

    /// <summary>Shows what was typed into aids again, with what follows and what is wrong with it.</summary>
    private void ShowTyped(IEnumerable<KeyValuePair<string, StringValues>> sent)
    {
        Sheet = Sheet with { Typed = TypedNumbers.Of(sent, Sheet.Instrument) };
        foreach (var aid in Sheet.Instrument.Aids.Where(aid => Sheet.Assessment.IsOpen(Sheet.Instrument.IndexOf(aid.Aid.Beside))))
        {
            foreach (var input in aid.Aid.Inputs.Where(input => Sheet.Typed.IsFault(aid, input)))
            {
                ErrorsInOrder();
                ModelState.AddModelError(AidFields.Of(aid.Aid, input), AidBeside.FaultOf(input, desk.Say));
            }
        }
    }

    private void ErrorsInOrder() => ViewData.ErrorsInOrder(Sheet.FieldsInOrder);

    private void Refuse(IEnumerable<Refusal> faults)
    {
        foreach (var fault in faults)
        {
            var known = Opened.Read.Instrument.Find(fault.Subject ?? "") is not null;
            ErrorsInOrder();
            ModelState.AddModelError(known ? SheetFields.SlotOf(fault.Subject!) : "", ObstacleWords.Say(fault, Sheet));
        }
    }
}
