using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.SentFiles;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.Web.Features.Information;

/// <summary>What the team asked the service and the monitoring body for before fieldwork: received or missing.</summary>
[Allow(Act.ReadInspection, Act.ReceiveInformation)]
public sealed class InformationPage(
    Views views, EmbargoKey key, FileLimits limits, AskForDocument ask, ReceiveDocument receive, WhoAsks who, Speech say, WorkspaceClock clock)
    : PageModel, IShownAgain
{
    [BindProperty]
    public Guid Document { get; set; }

    [BindProperty]
    public string? English { get; set; }

    [BindProperty]
    public string? Welsh { get; set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? DueOn { get; set; }

    internal AdvanceInformation Shown { get; private set; } = null!;

    /// <summary>What the service sent; null for those who may not open it.</summary>
    internal SentFileList? Files { get; private set; }

    public bool HasForm => Shown.MayChange;

    internal DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    /// <summary>Asks for another document.</summary>
    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        var name = new LocalText(English ?? "", Welsh);
        var due = DayText.Parse(DueOn);
        if (!string.IsNullOrWhiteSpace(DueOn) && due is null)
        {
            ModelState.AddModelError(nameof(DueOn), say[InspectionWords.EnterDate]);
            ModelState.Refuse(say, AskForDocument.FaultsOf(name), FieldOf);
            return await Show(inspection);
        }

        var asked = await ask.RunAsync(who.Acting(), inspection, name, From, due, HttpContext.RequestAborted);
        return asked.IsRefused && !asked.IsClosed() && ModelState.Refuse(say, asked.Refusals, FieldOf)
            ? await Show(inspection)
            : LocalRedirect(InspectionLinks.Information(inspection));
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Show(RouteData.Values["inspection"]?.ToString() ?? "");
    }

    /// <summary>Notes that a document has come, or takes the note back.</summary>
    public async Task<IActionResult> OnPostReceivedAsync(string inspection) =>
        (await receive.RunAsync(who.Acting(), inspection, Document, HttpContext.RequestAborted)).IsRefused
            ? NotFound()
            : LocalRedirect(InspectionLinks.Information(inspection));

    private static string FieldOf(Refusal refusal) => refusal.Subject ?? "";

    private async Task<IActionResult> Show(string inspection)
    {
        if (await AdvanceInformation.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        Files = await SentFileList.ReadAsync(views, key, limits, who.Acting(), inspection, HttpContext.RequestAborted);
        return Page();
    }
}
