using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Allocations;
using Plumbline.Web.Features.Caseloads;
using Plumbline.Web.Features.Information;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Reports;
using Plumbline.Web.Features.Samples;
using Plumbline.Web.Features.Team;
using Plumbline.Web.Features.Timetables;
using Plumbline.Workspace;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Features.Overviews;

/// <summary>One inspection: its stage, its dates, what has come in, how far the cases are, and who is where.</summary>
[Allow(Act.ReadInspection)]
public sealed class OverviewPage(Views views, WhoAsks who, WorkspaceClock clock) : PageModel
{
    internal Overview Shown { get; private set; } = null!;

    internal DateOnly Today => clock.Today;

    internal string Instrument => $"{Shown.Inspection.InstrumentId} {Shown.Inspection.InstrumentVersion}";

    internal IReadOnlyList<(LocalText Name, string Address)> Ways { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string inspection)
    {
        var acting = who.Acting();
        if (await Overview.ReadAsync(views, acting, inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        Ways = [.. WaysFrom(inspection).Where(way => acting.MayAt(shown.Inspection, way.Act)).Select(way => (way.Name, way.Address))];
        return Page();
    }

    private static (LocalText Name, string Address, Act Act)[] WaysFrom(string inspection) =>
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
}
