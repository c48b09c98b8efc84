using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Inspections;

/// <summary>Who works on an inspection, and as what.</summary>
/// <param name="Free">Those who could be assigned, in each role that they hold.</param>
/// <param name="MayChange">Whether the one who looks may assign people.</param>
public sealed record Team(KeptInspection Inspection, IReadOnlyList<TeamMember> Members, IReadOnlyList<TeamMember> Free, bool MayChange)
{
    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<Team?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.ReadInspection, inspection, stop) is not { } found)
        {
            return null;
        }

        var assigned = await views.Db.Assignments.AsNoTracking().Where(assignment => assignment.InspectionId == inspection).ToListAsync(stop);
        var people = await views.Db.Users.AsNoTracking().Where(account => account.DisabledAt == null).ToDictionaryAsync(account => account.Id, stop);
        var members = assigned
            .Where(assignment => people.ContainsKey(assignment.AccountId))
            .Select(assignment => MemberOf(people[assignment.AccountId], assignment.Role))
            .ToHashSet();
        var free = people.Values
            .SelectMany(account => account.Roles.Where(role => !role.IsEverywhere()).Select(role => MemberOf(account, role)))
            .Where(person => !members.Contains(person));
        return new Team(
            found,
            [.. members.OrderBy(member => member.Role).ThenBy(member => member.Name, Alphabet.Of(Language.English))],
            [.. free.OrderBy(person => person.Name, Alphabet.Of(Language.English)).ThenBy(person => person.Role)],
            who.MayChangeAt(found, Act.RunInspection));
    }

    private static TeamMember MemberOf(Account account, Role role) => new(account.Id, account.DisplayName, role);
}
