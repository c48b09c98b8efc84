using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Reports;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Exchange.Folders;
using Plumbline.Workspace;
using Plumbline.Workspace.Reports.Writing;
using Plumbline.Workspace.Reports.Writing.Seen;

namespace Plumbline.Web.Features.Reports.Writing;

/// <summary>Every version of a text in one language: who saved it and when, what it said, and the way back to it.</summary>
[Allow(Act.EditReport)]
public sealed class HistoryPage(Views views, TakeText take, WhoAsks who, Speech say) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public int RestsOn { get; set; }

    internal TextHistory Shown { get; private set; } = null!;

    internal KeptTextRevision? Open => Shown.Revisions.FirstOrDefault(revision => revision.Number == Number);

    private Language Asked => Plumbline.Languages.FromCode(Of ?? "") ?? Language.English;

    public async Task<IActionResult> OnGetAsync(string inspection, string name) => await Show(inspection, name);

    public async Task<IActionResult> OnPostAsync(string inspection, string name)
    {
        var taken = await take.RunAsync(who.Acting(), inspection, name, Asked, Number, RestsOn, stop: HttpContext.RequestAborted);
        return taken.IsRefused && !taken.IsClosed() && ModelState.Refuse(say, taken.Refusals, _ => "")
            ? await Show(inspection, name)
            : LocalRedirect(WritingLinks.Of(inspection, name) + "?saved=true");
    }

    internal string NameOf(string by) => by == FolderImport.By ? say[WritingWords.Import] : Shown.Names.GetValueOrDefault(by) ?? say[WritingWords.Program];

    private async Task<IActionResult> Show(string inspection, string name)
    {
        if (await TextHistory.ReadAsync(views, who.Acting(), inspection, name, Asked, HttpContext.RequestAborted) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        return Page();
    }
}
