using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.SentFiles;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.Web.Features.Information;

/// <summary>The service sends files for one document that it was asked for, and takes them back.</summary>
[Allow(Act.SendInformation), TakesFiles]
public sealed class DocumentPage(Views views, EmbargoKey key, FileLimits limits, SendFile send, TakeBackFile takeBack, WhoAsks who, Speech say) : PageModel
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public Guid Sent { get; set; }

    internal FileLimits Limits => limits;

    internal KeptAdvanceDocument Shown { get; private set; } = null!;

    internal SentFileList Files { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string inspection, Guid document) => Show(inspection, document);

    /// <summary>Sends the file that was chosen.</summary>
    public async Task<IActionResult> OnPostAsync(string inspection, Guid document)
    {
        if (Upload is null)
        {
            ModelState.AddModelError(nameof(Upload), say[FileWords.Choose]);
            return await Show(inspection, document);
        }

        await using var content = Upload.OpenReadStream();
        var sent = await send.RunAsync(who.Acting(), inspection, document, new UploadedFile(Upload.FileName, content), HttpContext.RequestAborted);
        return await Answer(sent, inspection, document);
    }

    /// <summary>Takes back a file that was sent.</summary>
    public async Task<IActionResult> OnPostTakeBackAsync(string inspection, Guid document) =>
        await Answer(await takeBack.RunAsync(who.Acting(), inspection, Sent, HttpContext.RequestAborted), inspection, document);

    private async Task<IActionResult> Answer<T>(Result<T> done, string inspection, Guid document)
    {
        if (!done.IsRefused)
        {
            return LocalRedirect(InspectionLinks.SendingFor(inspection, document));
        }

        if (done.IsClosed())
        {
            return NotFound();
        }

        ModelState.AddModelError(nameof(Upload), say[done.Refusals[0]]);
        return await Show(inspection, document);
    }

    private async Task<IActionResult> Show(string inspection, Guid document)
    {
        var asked = await AdvanceInformation.ReadAsServiceAsync(views, who.Acting(), inspection, HttpContext.RequestAborted);
        var files = await SentFileList.ReadAsync(views, key, limits, who.Acting(), inspection, HttpContext.RequestAborted);
        if (asked?.Documents.FirstOrDefault(one => one.Id == document) is not { } shown || files is null)
        {
            return NotFound();
        }

        (Shown, Files) = (shown, files);
        return Page();
    }
}
