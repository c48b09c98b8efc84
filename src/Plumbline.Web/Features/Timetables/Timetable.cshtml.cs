using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Timetables;

/// <summary>The dates of an inspection; who runs it changes them.</summary>
[Allow(Act.ReadInspection, Act.RunInspection)]
public sealed class TimetablePage(PlumblineDb db, AuditTrail audit, WhoAsks who, Speech say, TimeProvider clock) : PageModel, IShownAgain
{
    [BindProperty(SupportsGet = true)]
    public bool Saved { get; set; }

    internal KeptInspection Inspection { get; private set; } = null!;

    internal Timetable Timetable { get; private set; } = new([]);

    internal IReadOnlyList<TimetableLine> Lines { get; private set; } = [];

    internal bool MayChange { get; private set; }

    public async Task<IActionResult> OnGetAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        Lines = [.. Timetable.Dates.Select(date => new TimetableLine(date.Milestone, DayText.Of(date.Due), DayText.Of(date.Reached)))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        Lines = [.. Milestones.All.Select(milestone => new TimetableLine(milestone, "", "")).Select(line => line with { Due = Request.Form[line.DueField].ToString(), Reached = Request.Form[line.ReachedField].ToString() })];
        var sent = new Timetable([.. Lines.Select(line => new TimetableDate(line.Milestone, Day(line.DueField, line.Due, line.Milestone), Day(line.ReachedField, line.Reached, line.Milestone)))]);
        foreach (var fault in sent.Faults(LondonTime.Today(clock)))
        {
            var milestone = Milestones.FromCode(fault.Subject!)!.Value;
            var field = fault.Code == "reached-in-the-future" || fault.Message.Contains(" is reached ", StringComparison.Ordinal) ? "-reached" : "-due";
            ModelState.AddModelError(fault.Subject + field, say[fault.Code == "reached-in-the-future" ? TimetableWords.Future : TimetableWords.Order, say[MilestoneWords.Of(milestone)]]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var kept = await db.TimetableDates.Where(date => date.InspectionId == inspection).ToDictionaryAsync(date => date.Milestone, HttpContext.RequestAborted);
        foreach (var date in sent.Dates)
        {
            if (!kept.TryGetValue(date.Milestone, out var row))
            {
                row = new KeptDate { InspectionId = inspection, Milestone = date.Milestone };
                db.Add(row);
            }

            (row.Due, row.Reached) = (date.Due, date.Reached);
        }

        audit.Note(who.Id, AuditActions.TimetableChanged, inspection, inspection);
        await db.SaveChangesAsync(HttpContext.RequestAborted);
        return LocalRedirect(InspectionLinks.Timetable(inspection) + "?saved=true");
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        if (!await Load(RouteData.Values["inspection"]?.ToString() ?? ""))
        {
            return NotFound();
        }

        Lines = [.. Milestones.All.Select(milestone => new TimetableLine(milestone, "", "")).Select(line => line with { Due = Request.Form[line.DueField].ToString(), Reached = Request.Form[line.ReachedField].ToString() })];
        return Page();
    }

    private async Task<bool> Load(string inspection)
    {
        var stop = HttpContext.RequestAborted;
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } found)
        {
            return false;
        }

        Inspection = found;
        Timetable = KeptTimetable.Of(await db.TimetableDates.AsNoTracking().Where(date => date.InspectionId == inspection).ToListAsync(stop));
        MayChange = await who.MayAt(inspection, Act.RunInspection, stop);
        return true;
    }

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
