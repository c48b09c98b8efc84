using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Allocations;
using Plumbline.Web.Features.Caseloads;
using Plumbline.Web.Features.Information;
using Plumbline.Web.Features.Reports;
using Plumbline.Web.Features.Samples;
using Plumbline.Web.Features.Team;
using Plumbline.Web.Features.Timetables;
using Plumbline.Workspace;
using Plumbline.Workspace.Inspections;

namespace Plumbline.Web.Features.Inspections;

/// <summary>One inspection: its stage, its dates, what has come in, how far the cases are, and who is where.</summary>
[Allow(Act.ReadInspection)]
public sealed class OverviewPage(PlumblineDb db, DeclaredConflicts conflicts, WhoAsks who, WorkspaceClock clock) : PageModel
{
    internal KeptInspection Inspection { get; private set; } = null!;

    internal Timetable Timetable { get; private set; } = new([]);

    internal DateOnly Today => clock.Today;

    internal string Instrument => $"{Inspection.InstrumentId} {Inspection.InstrumentVersion}";

    internal int Documents { get; private set; }

    internal int DocumentsReceived { get; private set; }

    internal InspectionProgress Progress { get; private set; } = InspectionProgress.None;

    internal bool MaySeeWork { get; private set; }

    internal IReadOnlyList<ColleagueAtWork> AtWork { get; private set; } = [];

    /// <summary>Conflicts of interest that wait for the lead inspector to give a case to somebody else.</summary>
    internal IReadOnlyList<DeclaredLine> Declared { get; private set; } = [];

    internal IReadOnlyList<(LocalText Name, string Address)> Ways { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string inspection)
    {
        var stop = HttpContext.RequestAborted;
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } found)
        {
            return NotFound();
        }

        Inspection = found;
        Timetable = InspectionTimetable.Of(await db.TimetableDates.AsNoTracking().Where(date => date.InspectionId == inspection).ToListAsync(stop));
        Documents = await db.AdvanceDocuments.CountAsync(document => document.InspectionId == inspection, stop);
        DocumentsReceived = await db.AdvanceDocuments.CountAsync(document => document.InspectionId == inspection && document.ReceivedAt != null, stop);
        Progress = (await InspectionProgress.Of(db, [inspection], stop)).GetValueOrDefault(inspection, InspectionProgress.None);
        MaySeeWork = await who.MayAt(inspection, Act.ReadCases, stop);
        Ways = await WaysFrom(inspection, stop);
        Declared = await who.MayAt(inspection, Act.AllocateCases, stop) ? [.. (await conflicts.At(found, stop)).Where(line => line.Held.Count > 0)] : [];
        if (MaySeeWork)
        {
            AtWork = await PeopleAtWork(inspection, stop);
        }

        return Page();
    }

    private async Task<IReadOnlyList<(LocalText Name, string Address)>> WaysFrom(string inspection, CancellationToken stop)
    {
        (LocalText Name, string Address, Act Act)[] ways =
        [
            (TimetableWords.Title, InspectionLinks.Timetable(inspection), Act.ReadInspection),
            (TeamWords.Title, InspectionLinks.Team(inspection), Act.ReadInspection),
            (InformationWords.Title, InspectionLinks.Information(inspection), Act.ReadInspection),
            (CaseloadWords.Title, InspectionLinks.Caseload(inspection), Act.KeepCaseload),
            (SampleWords.Title, InspectionLinks.Sample(inspection), Act.DrawSample),
            (ConflictWords.Title, InspectionLinks.Conflicts(inspection), Act.DeclareConflict),
            (AllocationWords.Title, InspectionLinks.Allocation(inspection), Act.AllocateCases),
            (InspectionWords.Judge, InspectionLinks.Review(inspection), Act.ReadCases),
            (InspectionWords.SecondReadings, InspectionLinks.SecondReadings(inspection), Act.ReadCases),
            (InspectionWords.Results, InspectionLinks.Scores(inspection), Act.ReadResults),
            (BuildWords.Title, InspectionLinks.Report(inspection), Act.EditReport),
            (InspectionWords.Audit, InspectionLinks.Audit(inspection), Act.ReadAuditTrail),
        ];
        var open = new List<(LocalText, string)>();
        foreach (var (name, address, act) in ways)
        {
            if (await who.MayAt(inspection, act, stop))
            {
                open.Add((name, address));
            }
        }

        return open;
    }

    private async Task<IReadOnlyList<ColleagueAtWork>> PeopleAtWork(string inspection, CancellationToken stop)
    {
        var rows = await (
            from allocation in db.Allocations.AsNoTracking()
            where allocation.InspectionId == inspection && allocation.EndedAt == null
            join person in db.Users on allocation.AccountId equals person.Id
            join record in db.Records on new { allocation.InspectionId, allocation.CaseId, allocation.Purpose } equals new { record.InspectionId, record.CaseId, record.Purpose } into records
            from record in records.DefaultIfEmpty()
            select new { person.Id, person.DisplayName, State = record == null ? null : record.State, ChangedAt = record == null ? (DateTimeOffset?)null : record.ChangedAt }).ToListAsync(stop);
        var made = ReviewState.Made.Code();
        return
        [
            .. rows.GroupBy(row => (row.Id, row.DisplayName)).OrderBy(person => person.Key.DisplayName, StringComparer.OrdinalIgnoreCase).Select(person => new ColleagueAtWork(
                person.Key.DisplayName,
                person.Count(),
                person.Count(row => row.State is { } state && state != made),
                person.Count(row => row.State is { } state && InspectionProgress.Done.Contains(state)),
                person.Where(row => row.State is { } state && state != made).Max(row => row.ChangedAt))),
        ];
    }
}
