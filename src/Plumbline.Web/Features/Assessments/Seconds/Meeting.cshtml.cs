using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Records;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.Features.Assessments.Sheets.Fields;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Keeping;
using Plumbline.Workspace;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Web.Features.Assessments.Seconds;

/// <summary>The consensus meeting of a case: its two readers answer again where they differ, and those who settle look on.</summary>
[Allow(Act.ReadCases)]
public sealed class MeetingPage(RecordDoor door, ReadingDesk desk, AnswerAgain again, WhoAsks who) : PageModel, IShownAgain
{
    private Dictionary<int, Judged>? typed;

    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromRoute(Name = "case")]
    public string CaseId { get; set; } = "";

    internal OpenedMeeting Opened { get; private set; } = null!;

    internal string Title => desk.Say[MeetingWords.Title, CaseId];

    internal string Address => RecordLinks.Meeting(Inspection, CaseId);

    public bool HasForm => Opened.Seen.MayAnswer;

    public async Task<IActionResult> OnGetAsync() => await Show() ? Page() : NotFound();

    /// <summary>Keeps what was answered again; on any fault shows the page with all that was sent.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Show())
        {
            return NotFound();
        }

        var faults = new List<Refusal>();
        typed = Typed(faults);
        var answers = typed.Where(one => one.Value is not { Answer: Answer.Missing, Note: null }).ToDictionary(one => NameOf(one.Key), one => one.Value);
        if (faults.Count == 0)
        {
            var kept = await again.RunAsync(who.Acting(), Inspection, CaseId, answers, HttpContext.RequestAborted);
            if (!kept.IsRefused)
            {
                return LocalRedirect(Address);
            }

            if (kept.IsClosed())
            {
                return NotFound();
            }

            faults.AddRange(kept.Refusals);
        }

        var sheet = desk.FormOf(Opened.First.Read.Instrument);
        ViewData.ErrorsInOrder(sheet.Layout.Order.Select(question => SheetFields.SlotOf(NameOf(question))));
        foreach (var fault in faults)
        {
            var known = Opened.First.Read.Instrument.Find(fault.Subject ?? "") is not null;
            ModelState.AddModelError(known ? SheetFields.SlotOf(fault.Subject!) : "", ObstacleWords.Say(fault, await desk.SheetOf(Opened.Own, Stop)));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        if (!await Show())
        {
            return NotFound();
        }

        typed = Typed([]);
        return Page();
    }

    /// <summary>The questions on which the two differ, in the order of the form.</summary>
    internal async Task<IReadOnlyList<MeetingQuestion>> Questions()
    {
        var (seen, readings) = (Opened.Seen, await desk.ReadingsOf(Opened, Stop));
        var shown = seen.Own == Purpose.Second ? readings.Second : readings.First;
        var places = Opened.InOrder(shown);
        var own = seen.Own is { } reading
            ? typed ?? places.ToDictionary(question => question, question => seen.Of(reading, question)?.Judged ?? new Judged(Answer.Missing))
            : [];
        var sheet = shown with
        {
            Assessment = seen.Own is { } by ? seen.Meeting.Now(by) : shown.Assessment,
            Sent = places.ToDictionary(question => question, question => own.GetValueOrDefault(question)?.Answer ?? Answer.Missing),
            SentTexts = places.ToDictionary(question => question, question => own.GetValueOrDefault(question)?.Text ?? ""),
        };
        return
        [
            .. places.Select(question => new MeetingQuestion(sheet, readings, question, HasForm && sheet.Assessment.IsAsked(question))
            {
                Note = own.GetValueOrDefault(question)?.Note,
                Error = ModelState.TryGetValue(SheetFields.SlotOf(NameOf(question)), out var entry) && entry.Errors is [var fault, ..]
                    ? new GovUk.Forms.ErrorMessage { Text = fault.ErrorMessage, VisuallyHiddenText = desk.Say[LayoutWords.Error] } : null,
                Instead = HasForm && !sheet.Assessment.IsAsked(question) ? desk.Say[MeetingWords.Closed] : null,
            }),
        ];
    }

    private CancellationToken Stop => HttpContext.RequestAborted;

    private async Task<bool> Show()
    {
        if (await door.Meeting(Inspection, CaseId, Stop) is not { } opened)
        {
            return false;
        }

        Opened = opened;
        ViewData.IsAt(new Whereabouts(Title, Room.Inspections)
        {
            Way =
            [
                .. await desk.WayTo(opened.First, Stop),
                new Crumb { Text = desk.Say[RecordWords.SecondReadings], Href = InspectionLinks.SecondReadings(Inspection) },
                new Crumb { Text = Title },
            ],
            CountsWork = false,
        });
        return true;
    }

    /// <summary>What was sent for the questions that are open to them; an answer that is none of its question is missing, and said to be wrong.</summary>
    private Dictionary<int, Judged> Typed(List<Refusal> faults)
    {
        var (form, instrument, found) = (Request.Form, Opened.First.Read.Instrument, new Dictionary<int, Judged>());
        if (Opened.Seen.Own is not { } own)
        {
            return found;
        }

        foreach (var question in Opened.Seen.Meeting.Pair.Discrepancies.Select(one => one.Question).Where(Opened.Seen.Meeting.Now(own).IsAsked))
        {
            var (name, note) = (NameOf(question), TypedText.Tidy(form[MeetingQuestion.NoteOf(NameOf(question))]));
            var judged = new Judged(Answers.FromCode(form[SheetFields.AnswerTo(name)].ToString()) ?? Answer.Missing);
            if (instrument.TypedAt(question) is { } asked && TypedField.Sent(asked.Type, form[SheetFields.TextOf(name)]) is { Length: > 0 } text)
            {
                var read = asked.Read(text);
                faults.AddRange(read.Refusals.Select(refusal => refusal with { Subject = name }));
                judged = new Judged(Answer.Given) { Text = read.IsRefused ? text : read.Value.Text };
            }

            found[question] = judged with { Note = note.Length > 0 ? note : null };
        }

        return found;
    }

    private string NameOf(int question) => Opened.First.Read.Instrument.Questions[question].Name;
}
