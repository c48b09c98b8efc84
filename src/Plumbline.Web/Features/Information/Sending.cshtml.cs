using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Information;

/// <summary>What the inspected service is asked to send, and what it says it has sent. It sees nothing else of the inspection here.</summary>
[Allow(Act.SendInformation)]
public sealed class SendingPage(PlumblineDb db, AuditTrail audit, WhoAsks who, Speech say, TimeProvider clock) : PageModel
{
    [BindProperty]
    public Guid Document { get; set; }

    internal IReadOnlyList<KeptAdvanceDocument> Documents { get; private set; } = [];

    public async Task OnGetAsync(string inspection) =>
        Documents = await db.AdvanceDocuments.AsNoTracking().Where(document => document.InspectionId == inspection && document.From == AdvanceDocuments.Service).OrderBy(document => document.Id).ToListAsync(HttpContext.RequestAborted);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (await db.AdvanceDocuments.SingleOrDefaultAsync(document => document.Id == Document && document.InspectionId == inspection && document.From == AdvanceDocuments.Service, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        if (found.Note is null && found.ReceivedAt is null)
        {
            found.Note = say[InformationWords.Sent, say.Date(LondonTime.Today(clock))];
            audit.Note(who.Id, AuditActions.DocumentSent, found.Id.ToString(), inspection);
            await db.SaveChangesAsync(HttpContext.RequestAborted);
        }

        return LocalRedirect(InspectionLinks.Sending(inspection));
    }
}
