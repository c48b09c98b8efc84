using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.SentFiles;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Workspace;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.Web.Features.Information;

/// <summary>What the inspected service is asked to send, and what it says it has sent. It sees nothing else of the inspection here.</summary>
[Allow(Act.SendInformation)]
public sealed class SendingPage(Views views, EmbargoKey key, FileLimits limits, SendDocument send, WhoAsks who) : PageModel
{
    [BindProperty]
    public Guid Document { get; set; }

    /// <summary>The id of the inspection.</summary>
    internal string Inspection { get; private set; } = "";

    internal IReadOnlyList<KeptAdvanceDocument> Documents { get; private set; } = [];

    internal SentFileList? Files { get; private set; }

    public async Task<IActionResult> OnGetAsync(string inspection)
    {
        if (await AdvanceInformation.ReadAsServiceAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        (Inspection, Documents) = (inspection, found.Documents);
        Files = await SentFileList.ReadAsync(views, key, limits, who.Acting(), inspection, HttpContext.RequestAborted);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string inspection) =>
        (await send.RunAsync(who.Acting(), inspection, Document, HttpContext.RequestAborted)).IsRefused
            ? NotFound()
            : LocalRedirect(InspectionLinks.Sending(inspection));
}
