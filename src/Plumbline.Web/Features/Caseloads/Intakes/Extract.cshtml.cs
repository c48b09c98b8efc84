using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Caseloads.Intakes;

namespace Plumbline.Web.Features.Caseloads.Intakes;

/// <summary>A service's list is uploaded as its case system exported it, by the service or by the inspectors.</summary>
[Allow(Act.SendCaseload), TakesFiles]
public sealed class ExtractPage(Views views, OwnerSeals seals, PrepareCaseload prepare, WhoAsks who, Speech say) : PageModel
{
    private const int LargestFile = 16 * 1024 * 1024;

    [BindProperty]
    public string? Mapping { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? To { get; set; }

    internal WaitingList Shown { get; private set; } = null!;

    internal ListFaults Faults { get; private set; } = ListFaults.None;

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        var (from, to) = (Day(nameof(From), From, IntakeWords.From), Day(nameof(To), To, IntakeWords.To));
        if (Upload is null or { Length: 0 } || Upload.Length > LargestFile)
        {
            ModelState.AddModelError(
                nameof(Upload), say[Upload is null ? CaseloadWords.ChooseFile : Upload.Length == 0 ? CaseloadWords.EmptyFile : CaseloadWords.TooLarge]);
        }

        if (string.IsNullOrEmpty(Mapping))
        {
            ModelState.AddModelError(nameof(Mapping), say[IntakeRefusals.UnknownMapping()]);
        }

        if (!ModelState.IsValid)
        {
            return await Show(inspection);
        }

        using var content = new MemoryStream();
        await Upload!.CopyToAsync(content, HttpContext.RequestAborted);
        var name = Path.GetFileName(Upload.FileName);
        var prepared = await prepare.RunAsync(
            who.Acting(), inspection, new ExtractUpload(Mapping, content.ToArray(), name, from, to), HttpContext.RequestAborted);
        if (!prepared.IsRefused || prepared.IsClosed())
        {
            return LocalRedirect(IntakeLinks.Waiting(inspection));
        }

        if (prepared.Refusals is [{ Subject: PrepareCaseload.MappingField or PrepareCaseload.ToField } asked])
        {
            ModelState.AddModelError(asked.Subject!, say[asked]);
            return await Show(inspection);
        }

        Faults = ListFaults.Of(prepared.Refusals, name);
        ModelState.AddModelError(nameof(Upload), say[CaseloadWords.Faults, Faults.Count, name]);
        return await Show(inspection);
    }

    private DateOnly? Day(string field, string? text, LocalText label)
    {
        var day = DayText.Parse(text);
        if (day is null && !string.IsNullOrWhiteSpace(text))
        {
            ModelState.AddModelError(field, say[IntakeWords.NoDay, say[label]]);
        }

        return day;
    }

    private async Task<IActionResult> Show(string inspection)
    {
        if (await WaitingList.ReadAsync(views, seals, who.Acting(), inspection, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
