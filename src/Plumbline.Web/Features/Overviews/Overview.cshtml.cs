using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Steps;
using Plumbline.Storage.Inspections;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Allocations;
using Plumbline.Web.Features.Assessments;
using Plumbline.Web.Features.Assessments.Seeding;
using Plumbline.Web.Features.Closing;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Publications;
using Plumbline.Web.Features.Rulings;
using Plumbline.Web.Features.Reports;
using Plumbline.Web.Features.Reports.Writing;
using Plumbline.Web.Features.Timetables;
using Plumbline.Web.GovUk.Content.Lists;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Features.Overviews;

/// <summary>One inspection: its stage, its steps as a list of tasks, how far its cases are, and who is where.</summary>
[Allow(Act.ReadInspection)]
public sealed class OverviewPage(Views views, WhoAsks who, ReportShelf shelf, Speech say, WorkspaceClock clock) : PageModel
{
    internal Overview Shown { get; private set; } = null!;

    internal DateOnly Today => clock.Today;

    internal string Instrument => say[CaseWords.Version, say[Shown.Instrument], Shown.Inspection.InstrumentVersion];

    internal string? Report { get; private set; }

    internal IReadOnlyList<TaskItem> Steps { get; private set; } = [];

    internal IReadOnlyList<(LocalText Name, string Address)> Ways { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string inspection)
    {
        var acting = who.Acting();
        if (await Overview.ReadAsync(views, acting, inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        Steps = [.. shown.Steps.Select(step => TaskOf(acting, step))];
        Ways = [.. WaysFrom(shown.Inspection).Where(way => acting.MayAt(shown.Inspection, way.Act)).Select(way => (way.Name, way.Address))];
        Report = FinishedReport(inspection);
        return Page();
    }

    /// <summary>The finished report that the server keeps of this inspection, in the language of the page; null where there is none.</summary>
    private string? FinishedReport(string inspection)
    {
        var files = shelf.Reports().FirstOrDefault(report => report.Name == inspection)?.Files.Select(file => file.Path).ToList() ?? [];
        return new[] { $"report.{say.Language.Code()}.html", "report.en.html" }.FirstOrDefault(files.Contains) is { } file
            ? ReportLinks.File(inspection, file)
            : null;
    }

    /// <summary>Everybody sees how far a step is; who may take it finds the way there, unless another must come first.</summary>
    private TaskItem TaskOf(Acting acting, TakenStep taken)
    {
        var (address, act) = StepLinks.Of(Shown.Inspection.Id, taken.Step);
        return new TaskItem
        {
            Title = new SummaryText { Text = say[StepWords.Of(taken.Step)] },
            Hint = StepWords.Hint(say, taken) is { } hint ? new SummaryText { Text = hint } : null,
            Status = StepWords.Status(say, taken.State),
            Href = taken.State != StepState.CannotStart && acting.MayAt(Shown.Inspection, act) ? address : null,
        };
    }

    private static (LocalText Name, string Address, Act Act)[] WaysFrom(KeptInspection shown) =>
    [
        (TimetableWords.Title, InspectionLinks.Timetable(shown.Id), Act.ReadInspection),
        (ConflictWords.Title, InspectionLinks.Conflicts(shown.Id), Act.DeclareConflict),
        (RulingWords.Title, InspectionLinks.Rulings(shown.Id), Act.ReadCases),
        (SeedingWords.Title, InspectionLinks.Seeded(shown.Id), Act.SeedCases),
        (WritingWords.Title, WritingLinks.All(shown.Id), Act.EditReport),
        (PublicationWords.Title, InspectionLinks.Publication(shown.Id), Act.ReadResults),
        (shown.Closure is null ? ClosingWords.Close : ClosingWords.BringBack, InspectionLinks.Closing(shown.Id), Act.CloseInspection),
        (InspectionWords.Export, InspectionLinks.Export(shown.Id), Act.ExportInspection),
        (InspectionWords.Audit, InspectionLinks.Audit(shown.Id), Act.ReadAuditTrail),
    ];
}
