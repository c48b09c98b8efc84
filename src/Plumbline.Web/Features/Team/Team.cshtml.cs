using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Ledger;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Team;

/// <summary>Who works on an inspection, and as what.</summary>
[Allow(Act.ReadInspection, Act.RunInspection)]
public sealed class TeamPage(PlumblineDb db, AuditTrail audit, WhoAsks who, Speech say, TimeProvider clock) : PageModel
{
    /// <summary>An account and a role.</summary>
    [BindProperty]
    public string? Chosen { get; set; }

    internal KeptInspection Inspection { get; private set; } = null!;

    internal bool MayChange { get; private set; }

    internal IReadOnlyList<Member> Members { get; private set; } = [];

    /// <summary>Those who could be assigned, in each role that they hold.</summary>
    internal IReadOnlyList<Member> Free { get; private set; } = [];

    private Dictionary<Guid, Account> People { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(string inspection) => await Load(inspection) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        if (Free.FirstOrDefault(person => person.Key == Chosen) is not { } chosen)
        {
            return Refused(TeamWords.Choose);
        }

        if (chosen.Role == Role.LocalAssessor && IsOwnArea(People[chosen.Account]))
        {
            return Refused(TeamWords.OwnArea, chosen.Name);
        }

        db.Add(new Assignment { InspectionId = inspection, AccountId = chosen.Account, Role = chosen.Role, Since = UtcInstant.Of(clock.GetUtcNow()) });
        audit.Note(who.Id, AuditActions.PersonAssigned, chosen.Account.ToString(), inspection, $"{{\"role\":\"{chosen.Role.Code()}\"}}");
        await db.SaveChangesAsync(HttpContext.RequestAborted);
        return LocalRedirect(InspectionLinks.Team(inspection));
    }

    public async Task<IActionResult> OnPostTakeOffAsync(string inspection)
    {
        if (!await Load(inspection))
        {
            return NotFound();
        }

        if (Members.FirstOrDefault(person => person.Key == Chosen) is not { } chosen)
        {
            return LocalRedirect(InspectionLinks.Team(inspection));
        }

        if (await db.Allocations.AnyAsync(allocation => allocation.InspectionId == inspection && allocation.AccountId == chosen.Account && allocation.EndedAt == null, HttpContext.RequestAborted))
        {
            return Refused(TeamWords.HasCases, chosen.Name);
        }

        db.RemoveRange(db.Assignments.Where(assignment => assignment.InspectionId == inspection && assignment.AccountId == chosen.Account && assignment.Role == chosen.Role));
        audit.Note(who.Id, AuditActions.PersonTakenOff, chosen.Account.ToString(), inspection, $"{{\"role\":\"{chosen.Role.Code()}\"}}");
        await db.SaveChangesAsync(HttpContext.RequestAborted);
        return LocalRedirect(InspectionLinks.Team(inspection));
    }

    private async Task<bool> Load(string inspection)
    {
        var stop = HttpContext.RequestAborted;
        if (await db.Inspections.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == inspection, stop) is not { } found)
        {
            return false;
        }

        Inspection = found;
        MayChange = await who.MayAt(inspection, Act.RunInspection, stop);
        var assigned = await db.Assignments.AsNoTracking().Where(assignment => assignment.InspectionId == inspection).ToListAsync(stop);
        People = await db.Users.AsNoTracking().Where(account => account.DisabledAt == null).ToDictionaryAsync(account => account.Id, stop);
        Members = [.. assigned.Where(assignment => People.ContainsKey(assignment.AccountId)).Select(assignment => new Member(assignment.AccountId, People[assignment.AccountId].DisplayName, assignment.Role)).OrderBy(member => member.Role).ThenBy(member => member.Name, StringComparer.OrdinalIgnoreCase)];
        Free =
        [
            .. People.Values.SelectMany(account => account.Roles.Where(role => !role.IsEverywhere()).Select(role => new Member(account.Id, account.DisplayName, role)))
                .Where(person => !Members.Contains(person)).OrderBy(person => person.Name, StringComparer.OrdinalIgnoreCase).ThenBy(person => person.Role),
        ];
        return true;
    }

    private bool IsOwnArea(Account account) => account.HomeArea is { } home && (string.Equals(home.Trim(), Inspection.AreaEnglish, StringComparison.OrdinalIgnoreCase) || string.Equals(home.Trim(), Inspection.AreaWelsh, StringComparison.OrdinalIgnoreCase));

    private PageResult Refused(LocalText message, params ReadOnlySpan<object?> gaps)
    {
        ModelState.AddModelError(nameof(Chosen), gaps.IsEmpty ? say[message] : say[message, gaps]);
        return Page();
    }
}
