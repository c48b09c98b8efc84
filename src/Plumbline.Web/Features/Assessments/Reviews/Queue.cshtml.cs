using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.Reviews;

namespace Plumbline.Web.Features.Assessments.Reviews;

/// <summary>The cases of an inspection by their state of review: all of them for those who see all, the own ones for a reader.</summary>
[Allow(Act.ReadCases)]
public sealed class QueuePage(Views views, SignOffInspection signing, WhoAsks who, Speech say) : PageModel
{
    [FromRoute(Name = "inspection")]
    public string Inspection { get; set; } = "";

    [FromQuery(Name = "state")]
    public string? State { get; set; }

    [FromQuery(Name = "find")]
    public string? Find { get; set; }

    [FromQuery(Name = "reader")]
    public Guid? Reader { get; set; }

    [FromQuery(Name = "part")]
    public int Part { get; set; } = 1;

    internal IReadOnlyList<QueuedRecord> Records { get; private set; } = [];

    internal CaseFilter Filter => new(Find, Reader, ReviewStates.FromCode(State ?? ""), Part);

    internal IReadOnlyList<QueuedRecord> Found => Filter.All(Records);

    /// <summary>The same list with another state or part.</summary>
    internal string Address(string? state, int part = 1) => QueryHelpers.AddQueryString(
        InspectionLinks.Review(Inspection),
        new Dictionary<string, string?>
        {
            ["state"] = state, ["find"] = string.IsNullOrWhiteSpace(Find) ? null : Find, ["reader"] = Reader?.ToString(),
            ["part"] = part > 1 ? part.ToString(CultureInfo.InvariantCulture) : null,
        }.Where(field => field.Value is not null));

    /// <summary>Whether the one who looks may sign the whole inspection off, and something is not locked yet.</summary>
    internal bool MaySignOff { get; private set; }

    public async Task OnGetAsync() => await Show();

    /// <summary>Signs the inspection off.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var signed = await signing.RunAsync(who.Acting(), Inspection, HttpContext.RequestAborted);
        if (signed.IsClosed())
        {
            return Forbid();
        }

        if (!signed.IsRefused)
        {
            return LocalRedirect(InspectionLinks.Review(Inspection));
        }

        ModelState.Refuse(say, signed.Refusals, _ => "");
        await Show();
        return Page();
    }

    private async Task Show()
    {
        Records = (await CasesForReview.ReadAsync(views, who.Acting(), Inspection, HttpContext.RequestAborted))?.Records ?? [];
        MaySignOff = await who.MayAt(Inspection, Act.LockCases, HttpContext.RequestAborted) && Records.Any(record => record.State != ReviewState.Locked);
    }
}
