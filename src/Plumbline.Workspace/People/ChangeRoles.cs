using Microsoft.AspNetCore.Identity;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Ledger;
using Plumbline.Workspace.Areas;
using Plumbline.Workspace.Audit;

namespace Plumbline.Workspace.People;

/// <summary>Lets somebody be what is named and nothing else, from their next page on.</summary>
public sealed class ChangeRoles(Acts acts, UserManager<Account> accounts, AreaBook areas, AuditTrail audit)
{
    /// <param name="areaIsOwn">Whether the area is one of their own, to be added.</param>
    public Task<Result<Account>> RunAsync(
        Acting who, Guid person, IReadOnlyList<Role> roles, string? homeArea, bool areaIsOwn = false, CancellationToken stop = default) =>
        acts.AtAccountsAsync(who, Act.ManagePeople, async turn =>
        {
            if (await accounts.FindByIdAsync(person.ToString()) is not { } account)
            {
                return Result.Refused<Account>(PeopleRefusals.NoPerson);
            }

            var faults = PeopleRefusals.FaultsOfRoles(roles, homeArea).ToList();
            if (!roles.Contains(Role.Administrator) && await turn.IsLastAdministratorAsync(account))
            {
                faults.Add(PeopleRefusals.LastAdministrator);
            }

            var area = faults.Count == 0 ? await areas.NamedAsync(turn, homeArea, account.HomeArea, areaIsOwn) : Result.Of<string?>(null);
            faults.AddRange(area.Refusals);
            if (faults.Count > 0)
            {
                return Result.Refused<Account>(faults);
            }

            (account.Roles, account.HomeArea) = ([.. roles.Distinct().Order()], area.Value);
            audit.Note(who.Account, AuditActions.RolesChanged, account.Id.ToString(), detail: HomeAreas.DetailOf(account));
            return (await accounts.UpdateAsync(account)).Kept(account);
        }, stop);
}
