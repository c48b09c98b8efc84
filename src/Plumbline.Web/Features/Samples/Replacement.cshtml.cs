using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Samples;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Keeping;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Samples;

namespace Plumbline.Web.Features.Samples;

/// <summary>
/// Replaces a case of the sample, after it has said what that means for the case that falls out. No case is chosen before somebody chooses one.
/// </summary>
[Allow(Act.DrawSample)]
public sealed class ReplacementPage(Views views, ReplaceCase replacing, WhoAsks who, Speech say) : PageModel, IShownAgain
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    internal AskedReplacement Asked { get; private set; } = null!;

    public bool HasForm => Asked is { Case: not null, MayGo: true };

    /// <param name="case">The case that is to fall out.</param>
    /// <param name="chosen">Whether the form was sent that a case is chosen in.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery] string? @case, [FromQuery] bool chosen)
    {
        if (!await Show(@case))
        {
            return NotFound();
        }

        if (chosen && Asked.Case is null)
        {
            ModelState.AddModelError("case", say[SampleWords.ChooseCase]);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? @case)
    {
        if (!await Show(@case))
        {
            return NotFound();
        }

        if (string.IsNullOrEmpty(Reason))
        {
            ModelState.AddModelError(nameof(Reason), say[SampleWords.ChooseReason]);
            return Page();
        }

        var made = await replacing.RunAsync(who.Acting(), Inspection, @case ?? "", Reason, Note, HttpContext.RequestAborted);
        return made.IsRefused && !made.IsClosed() && ModelState.Refuse(say, made.Refusals, FieldOf) ? Page()
            : LocalRedirect(InspectionLinks.Sample(Inspection));
    }

    public async Task<IActionResult> OnPostAgainAsync()
    {
        ModelState.Clear();
        return await Show(Request.Form["case"]) ? Page() : NotFound();
    }

    private static string FieldOf(Refusal refusal) => refusal switch
    {
        { Subject: ReplaceCase.NoteField } => nameof(Note),
        { Code: Replacements.ReasonUnknownCode } => nameof(Reason),
        _ => "",
    };

    private async Task<bool> Show(string? @case)
    {
        if (await AskedReplacement.ReadAsync(views, who.Acting(), Inspection, @case, HttpContext.RequestAborted) is not { } asked)
        {
            return false;
        }

        Asked = asked;
        return true;
    }
}
