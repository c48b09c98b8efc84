using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Timetables;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Inspections;

namespace Plumbline.Web.Features.Timetables;

/// <summary>The dates of an inspection; who runs it changes them.</summary>
[Allow(Act.ReadInspection, Act.RunInspection)]
public sealed class TimetablePage(Views views, SetTimetable set, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    internal InspectionTimetable Shown { get; private set; } = null!;

    internal IReadOnlyList<TimetableLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection, null);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        var lines = Sent();
        var sent = new Timetable([
            .. lines.Select(line =>
                new TimetableDate(line.Milestone, Day(line.DueField, line.Due, line.Milestone), Day(line.ReachedField, line.Reached, line.Milestone))),
        ]);
        if (!ModelState.IsValid)
        {
            ModelState.Refuse(say, sent.Faults(who.Acting().Today), TimetableLine.FieldOf);
            return await Show(inspection, lines);
        }

        var done = await set.RunAsync(who.Acting(), inspection, sent, HttpContext.RequestAborted);
        return done.IsRefused && !done.IsClosed() && ModelState.Refuse(say, done.Refusals, TimetableLine.FieldOf)
            ? await Show(inspection, lines)
            : LocalRedirect(InspectionLinks.Timetable(inspection) + "?saved=true");
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Show(RouteData.Values["inspection"]?.ToString() ?? "", Sent());
    }

    private async Task<IActionResult> Show(string inspection, IReadOnlyList<TimetableLine>? sent)
    {
        if (await InspectionTimetable.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        Lines = sent ?? [.. shown.Timetable.Dates.Select(date => new TimetableLine(date.Milestone, DayText.Of(date.Due), DayText.Of(date.Reached)))];
        return Page();
    }

    private List<TimetableLine> Sent() =>
    [
        .. Milestones.All.Select(milestone => new TimetableLine(milestone, "", ""))
            .Select(line => line with { Due = Request.Form[line.DueField].ToString(), Reached = Request.Form[line.ReachedField].ToString() }),
    ];

    private DateOnly? Day(string field, string text, Milestone milestone)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var day = DayText.Parse(text);
        if (day is null)
        {
            ModelState.AddModelError(field, say[TimetableWords.NotADay, say[MilestoneWords.Of(milestone)]]);
        }

        return day;
    }
}
