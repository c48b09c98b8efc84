using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Plumbline.Inspections.Access;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Inspections;

namespace Plumbline.Web.Features.Team;

/// <summary>Who works on an inspection, and as what.</summary>
[Allow(Act.ReadInspection, Act.RunInspection)]
public sealed class TeamPage(Views views, AssignPerson assign, TakeOffPerson takeOff, WhoAsks who, Speech say) : PageModel
{
    /// <summary>An account and a role.</summary>
    [BindProperty]
    public string? Chosen { get; set; }

    /// <summary>Whether the one who takes somebody off has been asked and said yes.</summary>
    [BindProperty]
    public bool Sure { get; set; }

    /// <summary>Who would leave the team, while that is asked.</summary>
    internal TeamMember? Leaving { get; private set; }

    internal Workspace.Inspections.Team Team { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string inspection) => await Show(inspection);

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (Read() is not var (account, role))
        {
            ModelState.AddModelError(nameof(Chosen), say[TeamWords.Choose]);
            return await Show(inspection);
        }

        return await Answer(inspection, await assign.RunAsync(who.Acting(), inspection, account, role, HttpContext.RequestAborted));
    }

    /// <summary>Asks first, and takes them off once that was answered.</summary>
    public async Task<IActionResult> OnPostTakeOffAsync(string inspection)
    {
        if (Read() is not var (account, role))
        {
            return LocalRedirect(InspectionLinks.Team(inspection));
        }

        if (Sure)
        {
            return await Answer(inspection, await takeOff.RunAsync(who.Acting(), inspection, account, role, HttpContext.RequestAborted));
        }

        var shown = await Show(inspection);
        Leaving = Team?.Members.FirstOrDefault(member => member.Key == Chosen);
        return Leaving is null ? LocalRedirect(InspectionLinks.Team(inspection)) : shown;
    }

    private async Task<IActionResult> Answer<T>(string inspection, Result<T> done) =>
        done.IsRefused && !done.IsClosed() && ModelState.Refuse(say, done.Refusals, _ => nameof(Chosen))
            ? await Show(inspection)
            : LocalRedirect(InspectionLinks.Team(inspection));

    private async Task<IActionResult> Show(string inspection)
    {
        if (await Workspace.Inspections.Team.ReadAsync(views, who.Acting(), inspection, HttpContext.RequestAborted) is not { } team)
        {
            return NotFound();
        }

        Team = team;
        return Page();
    }

    private (Guid Account, Role Role)? Read() =>
        Chosen?.Split(' ') is [var account, var code] && Guid.TryParse(account, out var id) && RoleCodes.FromCode(code) is { } role ? (id, role) : null;
}
