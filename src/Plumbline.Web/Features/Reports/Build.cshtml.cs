using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Files.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Reports.Writing;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Reports.Details;
using Plumbline.Web.Features.Reports.Recommendations;
using Plumbline.Web.Features.Reports.Writing;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Reports;

namespace Plumbline.Web.Features.Reports;

/// <summary>Builds the report of an inspection as it stands, shows what stands in its way, and hands out its files.</summary>
[Allow(Act.EditReport)]
public sealed class BuildPage(Views views, MakeReport make, WhoAsks who, Speech say) : PageModel
{
    internal Workspace.Reports.BuiltReport Shown { get; private set; } = null!;

    internal IReadOnlyList<Refusal> Faults { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        var made = await make.RunAsync(who.Acting(), inspection, HttpContext.RequestAborted);
        if (!made.IsRefused || made.IsClosed())
        {
            return LocalRedirect(InspectionLinks.Report(inspection));
        }

        Faults = made.Refusals;
        ModelState.AddModelError("", say[BuildWords.NotBuilt, Faults.Total()]);
        return await Show(inspection);
    }

    /// <summary>The page on which a fault can be mended; null where it is mended in the files of the inspection.</summary>
    internal string? PlaceToMend(Refusal fault) => fault.Place?.File switch
    {
        "judgements.csv" => InspectionLinks.Review(Shown.Inspection.Id),
        "cases.csv" => InspectionLinks.Caseload(Shown.Inspection.Id),
        InspectionHeader.FileName => DetailLinks.Of(Shown.Inspection.Id),
        RecommendationsFile.FileName => RecommendationLinks.Of(Shown.Inspection.Id),
        { } file when file.Split('/', '.') is [ReportText.Folder, .. var name, "en" or "cy", "md"] =>
            WritingLinks.Of(Shown.Inspection.Id, string.Join('.', name)),
        _ => null,
    };

    private async Task<IActionResult> Show(string inspection)
    {
        if (await Workspace.Reports.BuiltReport.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
