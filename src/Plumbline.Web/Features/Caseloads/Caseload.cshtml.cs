using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Caseloads;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Caseloads;

namespace Plumbline.Web.Features.Caseloads;

/// <summary>The list that an inspection draws its sample from: taken in, seen, and cases of it excluded.</summary>
[Allow(Act.KeepCaseload), TakesFiles]
public sealed class CaseloadPage(Views views, TakeInCaseload takeIn, ExcludeCase exclude, TakeBackExclusion takeBack, WhoAsks who, Speech say)
    : PageModel, IShownAgain
{
    private const int LargestFile = 16 * 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    /// <summary>The digest of the list that the page showed.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    public string? Case { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    internal InspectionCaseload Shown { get; private set; } = null!;

    internal ListFaults Faults { get; private set; } = ListFaults.None;

    /// <summary>The form in which a case is excluded; a file that was chosen can be shown by no page again.</summary>
    public bool HasForm => Shown is { Kept: not null, CameWith: 0, IsDrawn: false };

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (Upload is null or { Length: 0 } || Upload.Length > LargestFile)
        {
            ModelState.AddModelError(nameof(Upload), say[Upload is null ? CaseloadWords.ChooseFile : Upload.Length == 0 ? CaseloadWords.EmptyFile
                : CaseloadWords.TooLarge]);
            return await Show(inspection);
        }

        using var content = new MemoryStream();
        await Upload.CopyToAsync(content, HttpContext.RequestAborted);
        var taken = await takeIn.RunAsync(
            who.Acting(), inspection, content.ToArray(), Path.GetFileName(Upload.FileName), string.IsNullOrEmpty(Seen) ? null : Seen,
            HttpContext.RequestAborted);
        if (!taken.IsRefused || taken.IsClosed())
        {
            return LocalRedirect(InspectionLinks.Caseload(inspection));
        }

        if (taken.Refusals is [{ Code: CaseloadRefusals.ListChangedCode } changed])
        {
            ModelState.AddModelError(nameof(Upload), say[changed]);
            return await Show(inspection);
        }

        Faults = ListFaults.Of(taken.Refusals, Path.GetFileName(Upload.FileName));
        ModelState.AddModelError(nameof(Upload), say[CaseloadWords.Faults, Faults.Count, Faults.FileName]);
        return await Show(inspection);
    }

    public async Task<IActionResult> OnPostExcludeAsync(string inspection) =>
        await Answer(inspection, await exclude.RunAsync(who.Acting(), inspection, (Case ?? "").Trim(), Reason, Note, HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostTakeBackAsync(string inspection) =>
        await Answer(inspection, await takeBack.RunAsync(who.Acting(), inspection, (Case ?? "").Trim(), HttpContext.RequestAborted));

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Show(RouteData.Values["inspection"]?.ToString() ?? "");
    }

    internal string InWords(KeptExclusion exclusion)
    {
        var reason = ExclusionReasons.Find(exclusion.Reason) is { } name ? say[name] : exclusion.Reason;
        return $"{exclusion.CaseId} – {reason}{(exclusion.Note is { } note ? ": " + note : "")}";
    }

    private async Task<IActionResult> Answer<T>(string inspection, Result<T> done) =>
        done.IsRefused
            && !done.IsClosed()
            && ModelState.Refuse(
                say,
                done.Refusals,
                refusal => refusal.Subject is ExcludeCase.CaseField or ExcludeCase.NoteField or ExcludeCase.ReasonField ? refusal.Subject : "")
            ? await Show(inspection)
            : LocalRedirect(InspectionLinks.Caseload(inspection));

    private async Task<IActionResult> Show(string inspection)
    {
        if (await InspectionCaseload.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
